package nl.kamervragen.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamervragen.Kamervragen;

/** What came of a command that somebody typed. */
record Typed(int status, String out, String err) {
    static Typed in(String... arguments) {
        return with(Kamervragen.standard(), "", arguments);
    }

    static Typed with(Kamervragen kamervragen, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(kamervragen, stream(input), out, err, arguments);
        return new Typed(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Typed withClosedOutput(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(Kamervragen.standard(), stream(""), new BrokenPipe(), err, arguments);
        return new Typed(status, "", err.toString(StandardCharsets.UTF_8));
    }

    /** The lines on standard error, none of which may be part of a stack trace. */
    List<String> complaints() {
        List<String> lines = err.lines().toList();
        if (lines.stream().anyMatch(line -> line.startsWith("\tat ") || line.contains("Exception in thread"))) {
            throw new AssertionError(err);
        }
        return lines;
    }

    private static int run(
            Kamervragen kamervragen, InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return new CommandLineTool(new Terminal(in, out, err, false), kamervragen).run(arguments);
    }

    private static InputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    }

    private static final class BrokenPipe extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
