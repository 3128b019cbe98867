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

/**
 * What the attributes and texts of the current element mean (<i>waarden</i>); what means nothing is reported with its
 * place and left out.
 */
final class Values {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final VocabularyReader xml;
    private final XmlFindings findings;

    Values(VocabularyReader xml, XmlFindings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    boolean has(String name) {
        return xml.attribute(name) != null;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(xml.attribute(name)).map(XmlEscape::decode);
    }

    String orEmpty(String name) {
        String text = xml.attribute(name);
        return text == null ? "" : XmlEscape.decode(text);
    }

    String required(String name) {
        String text = xml.attribute(name);
        if (text == null) {
            malformed(name, "", xml.span());
            return "";
        }
        return XmlEscape.decode(text);
    }

    Optional<LocalDate> date(String name) {
        String text = xml.attribute(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            findings.malformed(ReadingCodes.DATE_MALFORMED, name, text, xml.span());
            return Optional.empty();
        }
    }

    /** Numbers with blanks between; each that is none is reported and left out. */
    QuestionNumbers numbers(String name) {
        String text = xml.attribute(name);
        if (text == null) {
            return QuestionNumbers.NONE;
        }
        List<QuestionNumber> numbers = new ArrayList<>(2);
        String line = text.strip();
        for (String token : isNumber(line) ? new String[] {line} : BLANKS.split(line)) {
            parsed(name, token, xml.span(), QuestionNumber::parse).ifPresent(numbers::add);
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

    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        String text = xml.attribute(name);
        return text == null ? Optional.empty() : parsed(name, text, xml.span(), parser);
    }

    <T> Optional<T> parsed(String name, String text, SourceSpan place, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            malformed(name, text, place);
            return Optional.empty();
        }
    }

    <T> Optional<T> coded(String name, T[] values, Function<T, String> code) {
        String text = xml.attribute(name);
        if (text == null) {
            return Optional.empty();
        }
        for (T value : values) {
            if (code.apply(value).equals(text.strip())) {
                return Optional.of(value);
            }
        }
        malformed(name, text, xml.span());
        return Optional.empty();
    }

    boolean flag(String name) {
        String text = xml.attribute(name);
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
                malformed(name, text, xml.span());
                return false;
            }
        }
    }

    int span(String name) {
        int value = parsed(name, Integer::valueOf).orElse(1);
        if (value < 1) {
            malformed(name, String.valueOf(xml.attribute(name)), xml.span());
        }
        return Math.max(1, value);
    }

    void malformed(String name, String text, SourceSpan place) {
        findings.malformedValue(name, text, place);
    }
}
