package nl.kamervragen.format.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;

/**
 * From a page's bytes to its text. A byte order mark comes first, then valid UTF-8 whatever the page says of itself, for
 * pages outlive the servers that named their charset; then what the page declares; else Windows-1252 as a guess.
 */
final class HtmlText {
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int LOOKED_AT = 4096;

    private HtmlText() {}

    static ParseResult<String> decode(Input input) {
        ParseResult<String> plain = input.text();
        if (plain.diagnostics().isEmpty()) {
            return plain;
        }
        return declared(plain.orThrow())
                .flatMap(charset -> decode(input.bytes(), charset))
                .map(text -> ParseResult.of(text, List.of()))
                .orElse(plain);
    }

    /** The name stands in ASCII, so it can be read in any charset that a page may declare. */
    private static Optional<Charset> declared(String text) {
        Matcher matcher = DECLARED.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return charset.name().equalsIgnoreCase("windows-1252")
                    ? Optional.of(new String(bytes, charset))
                    : Optional.empty();
        }
    }
}
