package nl.kamervragen.reference;

import java.util.List;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;

/** The findings that parsing identifiers shares; long texts are clipped so that a finding stays small. */
final class Findings {
    /** No identifier is longer; longer text is refused unread, which bounds the work of {@code tryParse}. */
    static final int LONGEST = 160;

    private static final int SHOWN = 60;

    private Findings() {}

    static Diagnostic malformed(CharSequence text, String kind) {
        return of(ReadingCodes.REFERENCE_MALFORMED, text).with("kind", kind).build();
    }

    /** The value could be read, but whoever wrote it made an error. */
    static Diagnostic slip(CharSequence text, String kind) {
        return of(ReadingCodes.REFERENCE_MALFORMED, text)
                .severity(Severity.WARNING)
                .with("kind", kind)
                .build();
    }

    static Diagnostic normalised(CharSequence text, Object value) {
        return of(ReadingCodes.REFERENCE_NORMALISED, text).with("value", value).build();
    }

    static Diagnostic duplicated(CharSequence text, Object value) {
        return of(ReadingCodes.REFERENCE_DUPLICATED, text).with("value", value).build();
    }

    static Diagnostic simple(Code code, CharSequence text) {
        return of(code, text).build();
    }

    /** A value whose text is canonical but for its spelling. */
    static <T> ParseResult<T> read(T value, CharSequence text) {
        boolean canonical = value.toString().contentEquals(text);
        return ParseResult.of(value, canonical ? List.of() : List.of(normalised(text, value)));
    }

    static <T> ParseResult<T> failed(CharSequence text, String kind) {
        return ParseResult.failed(malformed(text, kind));
    }

    static String clip(CharSequence text) {
        return text.length() <= SHOWN ? text.toString() : text.subSequence(0, SHOWN) + "…";
    }

    private static Diagnostic.Builder of(Code code, CharSequence text) {
        return Diagnostic.of(code).with("text", clip(text));
    }
}
