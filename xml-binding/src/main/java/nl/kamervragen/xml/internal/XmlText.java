package nl.kamervragen.xml.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;

/**
 * The characters of an XML document (<i>XML-tekst</i>). Thread-safe.
 *
 * <p>Parsers are given text, not bytes, so that places are those of the decoded text in every format. What the
 * declaration says of the encoding counts only when the bytes are neither UTF-8 nor marked UTF-16: a text that came as
 * characters has been recoded since.
 */
public final class XmlText {
    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern DECLARATION = Pattern.compile(
            "\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"'].*", Pattern.DOTALL);

    private XmlText() {}

    /**
     * Decodes an XML document.
     *
     * @param input the input
     * @return the text, never failed; with {@code encoding-guessed} when neither bytes nor declaration tell
     */
    public static ParseResult<String> of(Input input) {
        ParseResult<String> text = input.text();
        if (text.diagnostics().isEmpty()) {
            return text;
        }
        return declared(input)
                .map(charset -> ParseResult.of(new String(input.bytes(), charset), List.of()))
                .orElse(text);
    }

    private static Optional<Charset> declared(Input input) {
        Matcher matcher = DECLARATION.matcher(head(input));
        if (!matcher.matches() || !Charset.isSupported(matcher.group(1))) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(matcher.group(1));
        return charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-")
                ? Optional.empty()
                : Optional.of(charset);
    }

    private static String head(Input input) {
        try (InputStream stream = input.stream()) {
            return new String(stream.readNBytes(LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
