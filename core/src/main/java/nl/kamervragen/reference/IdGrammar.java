package nl.kamervragen.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of publication ids. Expressions are fine here: ids are short, longer text is refused before it gets here.
 */
final class IdGrammar {
    private static final String SUFFIX = "[hnb]\\d{1,3}";
    private static final String ADDITION = "X{0,3}(?:IX|IV|V?I{1,3}|V|(?<=X))[AB]?|[A-M]|\\d{2}|R\\d{1,4}";
    private static final Pattern IS_SUFFIX = Pattern.compile(SUFFIX + "(?:-" + SUFFIX + ")*");
    private static final Pattern PLACE = Pattern.compile("[1-9]\\d{0,4}(?:-\\d{1,5}){0,3}");
    private static final Pattern PAPER = Pattern.compile("kst-(?:\\d{8}-)?(\\d{5}[FG]?)(?:-(" + ADDITION
            + "))?-([1-9]\\d{0,3}[a-z]?|[A-Z]{1,2})(?:-(" + SUFFIX + "(?:-" + SUFFIX + ")*))?");
    private static final Pattern APPENDIX = Pattern.compile("ah-(tk|ek)-(\\d{8})-([1-9]\\d{0,4})(?:-" + SUFFIX + ")*");
    private static final Pattern PROCEEDINGS =
            Pattern.compile("h-(tk|ek)-(\\d{8})-([1-9]\\d{0,4}(?:-\\d{1,5}){0,3})(?:-" + SUFFIX + ")*");
    private static final Pattern QUESTION = Pattern.compile("kv-(?:tk-)?(\\d{4}Z\\d{5})(?:-" + SUFFIX
            + ")*|kv-(2\\d{9})(?:-" + SUFFIX + ")*|kv-ek-(\\d{6}|\\d{8}|\\d{9})(?:-" + SUFFIX + ")*");
    private static final Pattern DOCUMENT = Pattern.compile("nds-(?:tk-)?(\\d{4}D\\d{5})(?:-" + SUFFIX + ")*");
    private static final Pattern BARE_DOSSIER = Pattern.compile(
            "(?:kst-)?\\d{2}[ \\u00A0]?\\d{3}[FG]?(?:[ \\u00A0-]X{0,3}(?:IX|IV|V?I{1,3}|V|(?<=X))[AB]?)?"
                    + "|21[ \\u00A0]?501-\\d{2}");

    /** The numerals of budget chapters: 1 to 39, more than there ever were. */
    private static final Set<String> ROMAN = romanNumerals();

    private static final int LONGEST_FAMILY = 10;

    private IdGrammar() {}

    private static Set<String> romanNumerals() {
        Set<String> numerals = new HashSet<>();
        for (String tens : List.of("", "X", "XX", "XXX")) {
            for (String ones : List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")) {
                numerals.add(tens + ones);
            }
        }
        numerals.remove("");
        return Set.copyOf(numerals);
    }

    /** A family in lower case, and behind a hyphen letters, digits and more hyphens. */
    static boolean isWellFormed(String id) {
        int hyphen = id.indexOf('-');
        if (hyphen < 1 || hyphen > LONGEST_FAMILY || id.length() > Findings.LONGEST) {
            return false;
        }
        boolean digit = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            digit |= Chars.isDigit(c);
            if (!Chars.isLower(c) && (i < hyphen || c != '-' && !Chars.isDigit(c) && !Chars.isUpper(c))) {
                return false;
            }
        }
        return digit;
    }

    static boolean isDossier(String text) {
        int length = text.length();
        boolean letter = length == 6 && (text.charAt(5) == 'F' || text.charAt(5) == 'G');
        return (length == 5 || letter) && Chars.allDigits(text, 0, 5);
    }

    static boolean isAddition(String text) {
        int length = text.length();
        if (length == 0) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(length - 1);
        if (Chars.isDigit(first)) {
            return length == 2 && Chars.isDigit(last);
        }
        return first == 'R'
                ? length <= 5 && Chars.allDigits(text, 1, length)
                : (length == 1 && first >= 'A' && first <= 'M')
                        || ROMAN.contains(text)
                        || ((last == 'A' || last == 'B') && ROMAN.contains(text.substring(0, length - 1)));
    }

    static boolean isPaperNumber(String text) {
        int length = text.length();
        if (length == 0 || text.charAt(0) == '0') {
            return false;
        }
        if (Chars.isUpper(text.charAt(0))) {
            return length == 1 || (length == 2 && Chars.isUpper(text.charAt(1)));
        }
        int digits = Chars.isLower(text.charAt(length - 1)) ? length - 1 : length;
        return digits <= 4 && Chars.allDigits(text, 0, digits);
    }

    static boolean isSuffix(String text) {
        return IS_SUFFIX.matcher(text).matches();
    }

    static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    /** A dossier with at most an addition; {@code kst-36600-VI} is not, for VI may be a paper of the Eerste Kamer. */
    static boolean isBareDossier(String text) {
        return BARE_DOSSIER.matcher(text).matches() && paper(text).isEmpty();
    }

    /** What an id in its canonical form refers to, as citations of a document have it; empty when it says more than that. */
    static Optional<Reference> specific(String id) {
        Optional<? extends Reference> reference = id.startsWith("kst-")
                ? paper(id)
                : id.startsWith("ah-") ? appendix(id) : id.startsWith("h-") ? proceedings(id) : Optional.empty();
        return reference.filter(found -> found.toString().equals(id)).map(Reference.class::cast);
    }

    static Optional<ParliamentaryPaper> paper(String id) {
        Matcher m = PAPER.matcher(id);
        return m.matches()
                ? Optional.of(new ParliamentaryPaper(m.group(1), orEmpty(m, 2), m.group(3), orEmpty(m, 4)))
                : Optional.empty();
    }

    static Optional<AppendixReference> appendix(String id) {
        Matcher m = APPENDIX.matcher(id);
        return m.matches() && consecutive(m.group(2))
                ? Optional.of(new AppendixReference(
                        Chamber.ofCode(m.group(1)), SessionYear.ofCompact(m.group(2)), Integer.parseInt(m.group(3))))
                : Optional.empty();
    }

    static Optional<Proceedings> proceedings(String id) {
        Matcher m = PROCEEDINGS.matcher(id);
        return m.matches() && consecutive(m.group(2))
                ? Optional.of(
                        new Proceedings(Chamber.ofCode(m.group(1)), SessionYear.ofCompact(m.group(2)), m.group(3)))
                : Optional.empty();
    }

    static Optional<QuestionReference> question(String id) {
        Matcher m = QUESTION.matcher(id);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(1) != null) {
            return Optional.of(CaseNumber.parse(m.group(1)));
        }
        if (m.group(2) != null) {
            return Optional.of(m.group(2)).filter(LegacyNumber::isValid).map(LegacyNumber::parse);
        }
        return Optional.of(m.group(3)).filter(SenateNumber::isValid).map(SenateNumber::parse);
    }

    static Optional<DocumentNumber> document(String id) {
        Matcher m = DOCUMENT.matcher(id);
        return m.matches() ? Optional.of(DocumentNumber.parse(m.group(1))) : Optional.empty();
    }

    static boolean consecutive(String eightDigits) {
        int first = Chars.number(eightDigits, 0, 4);
        return first >= 1000 && first + 1 == Chars.number(eightDigits, 4, 8);
    }

    private static String orEmpty(Matcher m, int group) {
        String text = m.group(group);
        return text == null ? "" : text;
    }

    /** The canonical case of an id of a known family; of other families nothing is known, so they stay as they are. */
    static String canonicalCase(String id) {
        int hyphen = id.indexOf('-');
        if (hyphen < 0 || PublicationFamily.of(id) == PublicationFamily.OTHER) {
            return id;
        }
        String[] parts = id.split("-", -1);
        parts[0] = parts[0].toLowerCase(Locale.ROOT);
        for (int i = 1; i < parts.length; i++) {
            parts[i] = canonicalPart(parts[i], parts[0], i);
        }
        return String.join("-", parts);
    }

    private static String canonicalPart(String part, String family, int index) {
        String lower = part.toLowerCase(Locale.ROOT);
        boolean paper = family.equals("kst");
        boolean chamber = index == 1 && !paper && (lower.equals("tk") || lower.equals("ek") || lower.equals("vv"));
        boolean small = index > 1 && (isOneSuffix(lower) || paper && isLettered(lower));
        return chamber || small ? lower : part.toUpperCase(Locale.ROOT);
    }

    private static boolean isOneSuffix(String text) {
        int length = text.length();
        return length > 1 && length <= 4 && "hnb".indexOf(text.charAt(0)) >= 0 && Chars.allDigits(text, 1, length);
    }

    private static boolean isLettered(String text) {
        int digits = text.length() - 1;
        return digits > 0 && digits <= 4 && Chars.isLower(text.charAt(digits)) && Chars.allDigits(text, 0, digits);
    }
}
