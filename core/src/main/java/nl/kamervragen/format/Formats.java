package nl.kamervragen.format;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;

/** The formats at hand (<i>bestandsformaten</i>). Immutable and thread-safe. */
public final class Formats {
    private final List<DocumentFormat> formats;

    private Formats(List<DocumentFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing(DocumentFormat::id))
                .toList();
    }

    /**
     * The formats that {@link ServiceLoader} finds.
     *
     * @return all of them, by id
     */
    public static Formats installed() {
        return Installed.FORMATS;
    }

    /**
     * Only these formats.
     *
     * @param formats the formats
     * @return a registry of them
     */
    public static Formats of(List<DocumentFormat> formats) {
        return new Formats(formats);
    }

    /**
     * All formats.
     *
     * @return by id
     */
    public List<DocumentFormat> all() {
        return formats;
    }

    /**
     * The format with an id.
     *
     * @param id such as {@code markdown}
     * @return empty when there is none
     */
    public Optional<DocumentFormat> byId(String id) {
        return formats.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * The format that is surest that some input is its own.
     *
     * @param input the input
     * @return empty when no format that reads knows it
     */
    public Optional<DocumentFormat> recognize(Input input) {
        return formats.stream()
                .filter(DocumentFormat::canRead)
                .map(format -> new Candidate(format, format.recognize(input)))
                .filter(candidate -> candidate.recognition() != Recognition.NONE)
                .max(Comparator.comparing(Candidate::recognition))
                .map(Candidate::format);
    }

    /**
     * Reads some input in the format that knows it.
     *
     * @param input the input
     * @param options how to read
     * @return the document, or why there is none; never an exception for bad content
     */
    public ParseResult<Document> read(Input input, ReadOptions options) {
        Optional<Diagnostic> refusal = refusal(input).or(() -> missing(input));
        if (refusal.isPresent()) {
            return ParseResult.failed(refusal.get());
        }
        return recognize(input)
                .map(format -> format.read(input, options))
                .orElseGet(() -> ParseResult.failed(
                        Diagnostic.of(ReadingCodes.FORMAT_UNKNOWN).build()));
    }

    /**
     * Why some input cannot be read in any format: it is empty, or of a kind that is known and not supported.
     *
     * @param input the input
     * @return empty when a format may try
     */
    public Optional<Diagnostic> refusal(Input input) {
        if (input.size() == 0) {
            return Optional.of(Diagnostic.of(ReadingCodes.INPUT_EMPTY).build());
        }
        return UnsupportedKinds.of(input)
                .map(kind -> Diagnostic.of(ReadingCodes.FORMAT_UNSUPPORTED)
                        .with("kind", kind)
                        .build());
    }

    /**
     * Why some input is better not read as text: it is XML, and the module that reads XML is not there.
     *
     * @param input the input
     * @return empty when the surest format may read it
     */
    public Optional<Diagnostic> missing(Input input) {
        return XmlMissing.finding(this, input);
    }

    private record Candidate(DocumentFormat format, Recognition recognition) {}

    /** Loaded at first use, so that a program with formats of its own never looks for others. */
    private static final class Installed {
        static final Formats FORMATS =
                new Formats(ServiceLoader.load(DocumentFormat.class, DocumentFormat.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }
}
