package nl.kamervragen.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The standard streams (<i>standaardstromen</i>), UTF-8 whatever the platform, so that a test can stand in for them.
 *
 * <p>Output is written to the descriptor itself: {@code System.out} hides a broken pipe.
 */
final class Terminal {
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter outWriter;
    private final PrintWriter err;
    private final boolean interactive;

    Terminal(InputStream in, OutputStream out, OutputStream err, boolean interactive) {
        this.in = in;
        this.out = new BufferedOutputStream(out);
        this.outWriter = new PrintWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8), true);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.interactive = interactive;
    }

    static Terminal system() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(System.console()));
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    PrintWriter outWriter() {
        return outWriter;
    }

    PrintWriter errWriter() {
        return err;
    }

    /** Whether a person watches. */
    boolean isInteractive() {
        return interactive;
    }

    void print(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A line on standard error. Control characters of a document or file name never reach the screen. */
    void note(String line) {
        err.println(Printable.line(line));
    }

    void complain(String reason) {
        note("kamervragen: " + reason);
    }

    void flush() throws IOException {
        outWriter.flush();
        out.flush();
        err.flush();
    }

    /** Since Java 22 there may be a console where there is no terminal; only then can it be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
