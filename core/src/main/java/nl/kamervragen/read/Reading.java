package nl.kamervragen.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.Run;
import nl.kamervragen.source.SourceBlock;

/**
 * What one reading collects on its way through the stages: findings and places. Lives for one document.
 *
 * <p>Public for the stages' packages, which are not exported.
 */
public final class Reading {
    private final ReadOptions options;
    private final Map<String, String> properties;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Code, Integer> counts = new HashMap<>();
    private final SourceMap.Builder map = SourceMap.builder();

    Reading(ReadOptions options, Map<String, String> properties) {
        this.options = options;
        this.properties = properties;
    }

    /**
     * How to read.
     *
     * @return the options
     */
    public ReadOptions options() {
        return options;
    }

    /**
     * What the file itself says of the document, for what the document does not print.
     *
     * @return the properties of the source
     */
    public Map<String, String> properties() {
        return properties;
    }

    /**
     * Adds a finding; of one code no more than the limit are kept, but all are counted.
     *
     * @param diagnostic the finding
     */
    public void report(Diagnostic diagnostic) {
        int count = counts.merge(diagnostic.code(), 1, Integer::sum);
        if (count <= options.limits().diagnosticsPerCode()) {
            diagnostics.add(diagnostic);
        }
    }

    /**
     * Maps a path to the places of some runs.
     *
     * @param path an RFC 6901 pointer
     * @param runs the runs
     */
    public void map(String path, List<Run> runs) {
        for (Run run : runs) {
            map.path(path, run.span());
        }
    }

    /**
     * Maps a path to the places of all runs of a block.
     *
     * @param path an RFC 6901 pointer
     * @param block the block
     */
    public void mapAll(String path, SourceBlock block) {
        block.forEachLine(line -> map(path, line.runs()));
    }

    /**
     * Maps a path to the place of a line.
     *
     * @param path an RFC 6901 pointer
     * @param line the line
     */
    public void map(String path, Line line) {
        map.path(path, line.span());
    }

    /**
     * Maps a path to a place.
     *
     * @param path an RFC 6901 pointer
     * @param span the place
     */
    public void map(String path, SourceSpan span) {
        map.path(path, span);
    }

    /**
     * Notes the place of a heading or field name.
     *
     * @param span the place
     */
    public void label(SourceSpan span) {
        map.label(span);
    }

    /**
     * Notes the place of something that was taken out.
     *
     * @param span the place
     */
    public void removal(SourceSpan span) {
        map.removal(span);
    }

    /** The source that has to be covered. */
    void source(SourceBlock block) {
        block.forEachLine(this::source);
    }

    private void source(Line line) {
        for (Run run : line.runs()) {
            map.source(run.span(), run.text());
        }
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.sort(Comparator.comparing(d -> d.span().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
        counts.forEach((code, count) -> {
            int more = count - options.limits().diagnosticsPerCode();
            if (more > 0) {
                all.add(Diagnostic.of(ReadingCodes.DIAGNOSTICS_SUPPRESSED)
                        .with("code", code)
                        .with("count", more)
                        .build());
            }
        });
        return all;
    }

    SourceMap sourceMap() {
        return map.build();
    }
}
