package nl.kamervragen.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.Kamervragen;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.DocumentFormat;
import nl.kamervragen.format.Formats;
import nl.kamervragen.format.Input;
import nl.kamervragen.format.Recognition;
import nl.kamervragen.format.WriteOptions;
import nl.kamervragen.model.Document;
import nl.kamervragen.read.ReadOptions;

/** A format with defects: what a file says is what happens to its reader. */
final class TrapFormat implements DocumentFormat {
    /** The installed formats and this one. */
    static Kamervragen installed() {
        List<DocumentFormat> formats = Stream.concat(Formats.installed().all().stream(), Stream.of(new TrapFormat()))
                .toList();
        return Kamervragen.builder().formats(Formats.of(formats)).build();
    }

    @Override
    public String id() {
        return "trap";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/x-trap");
    }

    @Override
    public List<String> extensions() {
        return List.of("trap");
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return false;
    }

    @Override
    public Recognition recognize(Input input) {
        return input.extension().equals("trap") ? Recognition.CERTAIN : Recognition.NONE;
    }

    @Override
    public ParseResult<Document> read(Input input, ReadOptions options) {
        String trap = input.text().orThrow().strip();
        switch (trap) {
            case "stack" -> throw new StackOverflowError();
            case "memory" -> throw new OutOfMemoryError("pretended");
            case "linkage" -> throw new NoClassDefFoundError("pretended");
            default -> throw new IllegalStateException("pretended\nin two lines");
        }
    }

    @Override
    public List<Diagnostic> write(Document document, OutputStream out, WriteOptions options) {
        throw new UnsupportedOperationException();
    }
}
