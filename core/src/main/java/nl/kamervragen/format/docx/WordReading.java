package nl.kamervragen.format.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Resource;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.read.Limits;

/** What the readers of one document share: its package, styles, lists, notes, and how far the reading is. */
final class WordReading {
    private final WordPackage word;
    private final Limits limits;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final NoteReader notes;
    private final Places places = new Places();
    private final Revisions revisions = new Revisions();
    private final Map<String, Resource> images = new LinkedHashMap<>();
    private final Set<String> furniture = new HashSet<>();
    private final boolean rendered;
    private long imageBytes;
    private int blocks;

    WordReading(WordPackage word, String main, WordSurvey survey, Limits limits) {
        this.word = word;
        this.limits = limits;
        this.rendered = survey.isRendered();
        this.styles = new WordStyles(word.related(main, "styles").flatMap(word::part));
        this.numbering = new WordNumbering(word.related(main, "numbering").flatMap(word::part));
        this.notes = new NoteReader(this, main, survey);
        if (survey.hasPages()) {
            places.startPages();
        }
    }

    /** A paragraph or a document beyond a limit. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }

    WordPackage word() {
        return word;
    }

    WordStyles styles() {
        return styles;
    }

    WordNumbering numbering() {
        return numbering;
    }

    NoteReader notes() {
        return notes;
    }

    Places places() {
        return places;
    }

    Revisions revisions() {
        return revisions;
    }

    /** Whether Word noted where it last broke the pages; then those breaks count, else the forced ones. */
    boolean isRendered() {
        return rendered;
    }

    SourceSpan here() {
        return places.here();
    }

    SourceSpan take(int length) {
        SourceSpan span = places.take(length);
        if (span.endColumn() > limits.lineLength()) {
            throw new Refused(Diagnostic.of(ReadingCodes.LINE_TOO_LONG)
                    .at(span)
                    .with("line", span.line())
                    .with("limit", limits.lineLength())
                    .build());
        }
        return span;
    }

    /** Counts a block; false beyond the limit. */
    boolean count() {
        return ++blocks <= limits.blocks();
    }

    boolean isOverfull() {
        return blocks > limits.blocks();
    }

    /** Images of a part are logos, not content. */
    void ignoreImages(String part) {
        furniture.add(part);
    }

    /** The name of an image, whose bytes are kept from now on. */
    Optional<String> image(String part, String relationship) {
        if (furniture.contains(part)) {
            return Optional.empty();
        }
        return word.relationship(part, relationship)
                .filter(found -> !found.external())
                .map(WordPackage.Relationship::target)
                .flatMap(target -> word.part(target).map(bytes -> {
                    String name = target.substring(target.lastIndexOf('/') + 1);
                    if (!images.containsKey(name)) {
                        images.put(name, new Resource(name, mediaType(name), imageBytes(bytes)));
                    }
                    return name;
                }));
    }

    /** Images do not compress: they are as large as their file, unless it is a bomb. */
    private byte[] imageBytes(WordPart image) {
        imageBytes += image.size();
        if (imageBytes > limits.bytes()) {
            throw new Refused(Diagnostic.of(ReadingCodes.INPUT_TOO_LARGE)
                    .with("limit", limits.bytes())
                    .build());
        }
        return image.bytes();
    }

    private static String mediaType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "jpg", "jpeg" -> "image/jpeg";
            case "svg" -> "image/svg+xml";
            case "tif", "tiff" -> "image/tiff";
            default -> "image/" + extension;
        };
    }

    List<Resource> images() {
        return List.copyOf(images.values());
    }
}
