package nl.kamervragen.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each part of a document stands in its source (<i>bronkaart</i>).
 *
 * <p>Every non-blank character of the source lies in at least one span: of a model path, of a label (a heading, a field
 * name), or of a removal (a page header, noise). {@link #uncovered()} lists what does not; on a good reader it is
 * empty. Immutable and thread-safe.
 */
public final class SourceMap {
    /** A map of nothing. */
    public static final SourceMap EMPTY = new SourceMap(new Builder());

    private final Map<String, List<SourceSpan>> paths;
    private final List<SourceSpan> labels;
    private final List<SourceSpan> removals;
    private final List<Fragment> fragments;

    private SourceMap(Builder builder) {
        Map<String, List<SourceSpan>> copy = new LinkedHashMap<>(builder.paths);
        copy.replaceAll((path, spans) -> List.copyOf(spans));
        this.paths = Collections.unmodifiableMap(copy);
        this.labels = List.copyOf(builder.labels);
        this.removals = List.copyOf(builder.removals);
        this.fragments = List.copyOf(builder.fragments);
    }

    /**
     * Starts a map.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The places of a part of the document.
     *
     * @param path an RFC 6901 pointer into the document's JSON
     * @return its spans; empty when the path is not mapped
     */
    public List<SourceSpan> spans(String path) {
        return paths.getOrDefault(path, List.of());
    }

    /**
     * The first place of a part of the document, or of the nearest part around it.
     *
     * @param path an RFC 6901 pointer
     * @return the first span of the path or of its nearest mapped ancestor
     */
    public Optional<SourceSpan> nearest(String path) {
        String current = path;
        while (true) {
            List<SourceSpan> spans = spans(current);
            if (!spans.isEmpty()) {
                return Optional.of(spans.get(0));
            }
            int slash = current.lastIndexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            current = current.substring(0, slash);
        }
    }

    /**
     * All mapped paths with their spans.
     *
     * @return in the order in which they were mapped
     */
    public Map<String, List<SourceSpan>> paths() {
        return paths;
    }

    /**
     * Places of headings and field names.
     *
     * @return the spans
     */
    public List<SourceSpan> labels() {
        return labels;
    }

    /**
     * Places of what was taken out: page headers and footers, colophons, noise.
     *
     * @return the spans; none overlaps a span of a path or label
     */
    public List<SourceSpan> removals() {
        return removals;
    }

    /**
     * What no span covers.
     *
     * @return the stretches of the source with a non-blank character that lies in no span; empty on a faithful reading
     */
    public List<SourceSpan> uncovered() {
        List<SourceSpan> covered = new ArrayList<>(labels);
        covered.addAll(removals);
        paths.values().forEach(covered::addAll);
        return Coverage.uncovered(fragments, covered);
    }

    /** A piece of source text with its place. */
    record Fragment(SourceSpan span, String text) {}

    /** Builds a {@link SourceMap}. Not thread-safe. */
    public static final class Builder {
        /** Most parts stand in one place; the list of another is an {@code ArrayList}. */
        private final Map<String, List<SourceSpan>> paths = new LinkedHashMap<>();

        private final List<SourceSpan> labels = new ArrayList<>();
        private final List<SourceSpan> removals = new ArrayList<>();
        private final List<Fragment> fragments = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a piece of source text that has to be covered.
         *
         * @param span its place
         * @param text its text
         * @return this
         */
        public Builder source(SourceSpan span, String text) {
            fragments.add(new Fragment(span, text));
            return this;
        }

        /**
         * Maps a path to one more place.
         *
         * @param path an RFC 6901 pointer
         * @param span the place
         * @return this
         */
        public Builder path(String path, SourceSpan span) {
            List<SourceSpan> known = paths.putIfAbsent(path, List.of(span));
            if (known instanceof ArrayList) {
                known.add(span);
            } else if (known != null) {
                paths.put(path, new ArrayList<>(List.of(known.get(0), span)));
            }
            return this;
        }

        /**
         * Adds the place of a heading or field name.
         *
         * @param span the place
         * @return this
         */
        public Builder label(SourceSpan span) {
            labels.add(span);
            return this;
        }

        /**
         * Adds the place of something that was taken out.
         *
         * @param span the place
         * @return this
         */
        public Builder removal(SourceSpan span) {
            removals.add(span);
            return this;
        }

        /**
         * Makes the map.
         *
         * @return the immutable map
         */
        public SourceMap build() {
            return new SourceMap(this);
        }
    }
}
