package nl.kamervragen.xml.binding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlFindings;
import org.jspecify.annotations.Nullable;

/** What the texts of attributes and elements mean (<i>waarden</i>); what means nothing is reported with its place. */
final class Values {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final SourceSpan START = SourceSpan.ofLine(1, 1, 0, 0);

    private final XmlFindings findings;

    Values(XmlFindings findings) {
        this.findings = findings;
    }

    static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(XmlEscape::decode);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : XmlEscape.decode(text);
    }

    static List<String> texts(List<String> texts) {
        return texts.stream().map(XmlEscape::decode).toList();
    }

    String required(String name, @Nullable String text, Placed element) {
        if (text == null) {
            malformed(name, "", element);
        }
        return orEmpty(text);
    }

    Optional<LocalDate> date(String name, @Nullable String text, Placed element) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            findings.malformed(ReadingCodes.DATE_MALFORMED, name, text, place(element));
            return Optional.empty();
        }
    }

    /** Attributes hold numbers with blanks between; each that is none is reported and left out. */
    QuestionNumbers numbers(@Nullable String text, Placed element) {
        if (text == null) {
            return QuestionNumbers.NONE;
        }
        List<QuestionNumber> numbers = new ArrayList<>(2);
        String line = text.strip();
        for (String token : isNumber(line) ? new String[] {line} : BLANKS.split(line)) {
            parsed("numbers", token, element, QuestionNumber::parse).ifPresent(numbers::add);
        }
        return QuestionNumbers.of(numbers);
    }

    /** One number, as nearly always. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    <T> Optional<T> parsed(String name, @Nullable String text, Placed element, Function<String, T> parser) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            malformed(name, text, element);
            return Optional.empty();
        }
    }

    <T> Optional<T> coded(String name, @Nullable String text, Placed element, T[] values, Function<T, String> code) {
        if (text == null) {
            return Optional.empty();
        }
        for (T value : values) {
            if (code.apply(value).equals(text.strip())) {
                return Optional.of(value);
            }
        }
        malformed(name, text, element);
        return Optional.empty();
    }

    boolean flag(String name, @Nullable String text, Placed element) {
        if (text == null) {
            return false;
        }
        switch (text.strip()) {
            case "true", "1" -> {
                return true;
            }
            case "false", "0" -> {
                return false;
            }
            default -> {
                malformed(name, text, element);
                return false;
            }
        }
    }

    int span(String name, @Nullable String text, Placed element) {
        int value = parsed(name, text, element, Integer::valueOf).orElse(1);
        if (value < 1) {
            malformed(name, String.valueOf(text), element);
        }
        return Math.max(1, value);
    }

    void malformed(String name, String text, Placed element) {
        findings.malformedValue(name, text, place(element));
    }

    private static SourceSpan place(Placed element) {
        SourceSpan tag = element.tag;
        return tag == null ? START : tag;
    }
}
