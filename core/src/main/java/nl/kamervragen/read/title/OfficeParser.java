package nl.kamervragen.read.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.registry.Registry;

/**
 * Reads a list of offices: "de Ministers van X en voor Y en de Staatssecretaris van Z".
 *
 * <p>Portfolios hold commas and "en", so they are found by the longest known name. An unknown one ends where the grammar
 * can go on: before "en de", ", van", "over" and the like. Blanks that an extractor lost at line ends ("vanFinanciën",
 * "deMinister") do not count.
 */
public final class OfficeParser {
    /** The words for offices, with the slips that print has: "minster", "staatsecretaris". */
    static final String WORD =
            "(?:vice-?)?mini?ster\\s?[-–]\\s?president|mini?ster president|mini?sters?" + "|staats?secretaris(?:s?en)?";

    private static final String ARTICLE =
            "(?:(?:de|het|den)\\s*)?(?:(?:heer|mevrouw|demissionair|toenmalig|waarnemend)e?\\s+)?";
    private static final Pattern KIND =
            Pattern.compile("(?i:" + ARTICLE + "(" + WORD + "))(?![\\p{Ll}\\d]|-\\p{L})", Pattern.UNICODE_CASE);
    private static final Pattern PREPOSITION = Pattern.compile("\\s*(?i:(van|voor))(?:\\s+|(?=\\p{Lu}))");
    private static final Pattern JOINER =
            Pattern.compile("\\s*,\\s*(?i:en\\b\\s*|alsmede\\s+)?|\\s*(?i:en|&|alsmede|/)(?:\\s*(?=\\p{Lu})|\\s+"
                    + "|(?=(?:de|van|voor)\\s*\\p{Lu}))|\\s+(?=(?i:en)(?:de|van|voor)\\s)");
    private static final String OFFICE_AHEAD = "(?i:(?:de|het)?\\s*(?:" + WORD + ")(?![\\p{Ll}]))";
    /** What can follow a portfolio: a mark, a word in lower case, or the next office. */
    private static final Pattern FOLLOW = Pattern.compile("\\s*(?:,?\\s*$|over|[(.;:)«]|,?\\s+(?!en\\s)\\p{Ll}"
            + "|(?:,|(?i:en))\\s*(?:(?i:en)\\s+)?(?:" + OFFICE_AHEAD + "|(?i:van|voor)(?:\\s|\\p{Lu})))");

    private static final Pattern UNKNOWN_END = Pattern.compile(
            ",?\\s+over\\s|\\s+over(?:de|het|een)\\s|,?\\s+op\\s+(?:de\\s+)?(?:schriftelijke\\s+)?(?:kamer)?vragen\\b"
                    + "|,?\\s*(?:mede|ook|tevens)\\s+namens\\b"
                    + "|(?:,|\\s+en)\\s+(?:de\\s*)?(?:minister|staats?secretaris)|(?:,|\\s+en)\\s+(?:van|voor)\\s"
                    + "|\\s*\\(|,?\\s+(?:inzake|naar aanleiding van|betreffende|met betrekking tot|omtrent|aangaande"
                    + "|gesteld|ingezonden|ontvangen|d\\.d\\.)(?=\\s)|,\\s*bij afwezigheid|\\s+a\\.?i\\.?(?=\\W|$)"
                    + "|,\\s+(?!en\\s)(?-i:\\p{Ll})|[.;:)«\"]|,?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSENCE = Pattern.compile(
            "\\s*,?\\s*bij (?:afwezigheid|ontstentenis) van\\s*(?=de|het|mini|staat)", Pattern.CASE_INSENSITIVE);
    private static final Pattern INTERIM = Pattern.compile("\\s*\\ba\\.?i\\.?(?=[\\s,.)(]|$)");
    private static final Pattern GENERAL_AFFAIRS =
            Pattern.compile("\\s*[,/]\\s*(?:tevens\\s+)?mini?ster (?=van Algemene Zaken)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Registry registry;
    private final List<Office> offices = new ArrayList<>();
    private int position;

    private OfficeParser(String text, int from, Registry registry) {
        this.text = text;
        this.position = from;
        this.registry = registry;
    }

    /**
     * A list of offices and where it ends.
     *
     * @param offices in order of print; empty when none stands there
     * @param end the offset after the last
     */
    public record Result(List<Office> offices, int end) {}

    /**
     * Reads offices from a place in a text.
     *
     * @param text a title
     * @param from where the first office should start
     * @param registry knows the portfolios
     * @return what was read
     */
    public static Result parse(String text, int from, Registry registry) {
        OfficeParser parser = new OfficeParser(Scan.bounded(text), from, registry);
        boolean more = parser.office();
        while (more && parser.joinerBefore(KIND)) {
            more = parser.office();
        }
        return parser.result();
    }

    private Result result() {
        return new Result(List.copyOf(offices), position);
    }

    private boolean office() {
        Matcher kind = Scan.at(KIND, text, Math.min(position, text.length()));
        if (!kind.lookingAt()) {
            return false;
        }
        OfficeKind officeKind = Scan.kind(kind.group(1));
        position = kind.end();
        if (officeKind == OfficeKind.PRIME_MINISTER) {
            primeMinister();
        } else {
            portfolios(sharedKinds(officeKind), isPlural(kind.group(1)));
        }
        absence();
        return true;
    }

    /** "Minister-President, Minister van Algemene Zaken" is one office. */
    private void primeMinister() {
        Matcher affairs = Scan.at(GENERAL_AFFAIRS, text, position);
        if (affairs.lookingAt()) {
            position = affairs.end();
        }
        if (Scan.standsAt(PREPOSITION, text, position)) {
            portfolio(List.of(OfficeKind.PRIME_MINISTER));
        } else {
            offices.add(Office.primeMinister());
        }
    }

    /** "van X, van Y en voor Z": after a plural the preposition may be printed once, if the next name is known. */
    private void portfolios(List<OfficeKind> kinds, boolean plural) {
        portfolio(kinds);
        boolean more = true;
        while (more) {
            if (joinerBefore(PREPOSITION) || plural && joinerBeforeKnown()) {
                portfolio(kinds);
            } else {
                more = false;
            }
        }
    }

    /** "de Minister en (de) Staatssecretaris van X": two offices share one portfolio. */
    private List<OfficeKind> sharedKinds(OfficeKind first) {
        List<OfficeKind> kinds = new ArrayList<>(List.of(first));
        int start = position;
        while (!Scan.standsAt(PREPOSITION, text, position)
                && registry.portfolioEnd(text, skip(position)).isEmpty()
                && joinerBefore(KIND)) {
            Matcher next = Scan.at(KIND, text, position);
            if (!next.lookingAt() || Scan.kind(next.group(1)) == OfficeKind.PRIME_MINISTER) {
                position = start;
                return List.of(first);
            }
            kinds.add(Scan.kind(next.group(1)));
            position = next.end();
        }
        if (kinds.size() > 1 && !Scan.standsAt(PREPOSITION, text, position)) {
            position = start;
            return List.of(first);
        }
        return kinds;
    }

    private void portfolio(List<OfficeKind> kinds) {
        Matcher preposition = Scan.at(PREPOSITION, text, position);
        Optional<String> printed = Optional.empty();
        Optional<String> portfolio = Optional.empty();
        if (preposition.lookingAt()) {
            position = preposition.end();
            printed = Optional.of(preposition.group(1).toLowerCase(Locale.ROOT));
            portfolio = name();
        } else if (registry.portfolioEnd(text, skip(position)).isPresent()) {
            position = skip(position);
            portfolio = name();
        }
        for (OfficeKind kind : kinds) {
            offices.add(Office.builder()
                    .kind(kind)
                    .preposition(portfolio.isPresent() ? printed : Optional.empty())
                    .portfolio(portfolio)
                    .build());
        }
    }

    private Optional<String> name() {
        OptionalInt known = registry.portfolioEnd(text, position);
        int end = known.isPresent() && goesOnAt(known.getAsInt()) ? known.getAsInt() : unknownEnd();
        String name = text.substring(position, end).strip();
        position = end;
        Matcher interim = Scan.at(INTERIM, text, position);
        if (interim.lookingAt()) {
            position = interim.end();
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Whether the grammar goes on there; "Justitie" in "Justitie en Veligheid" is not the whole name. */
    private boolean goesOnAt(int end) {
        if (Scan.standsAt(FOLLOW, text, end)) {
            return true;
        }
        Matcher joiner = Scan.at(JOINER, text, end);
        return joiner.lookingAt() && registry.portfolioEnd(text, joiner.end()).isPresent();
    }

    private int unknownEnd() {
        Matcher end = Scan.at(UNKNOWN_END, text, position);
        for (int at = position; at < text.length(); at++) {
            if (mayEnd(text.charAt(at)) && end.region(at, text.length()).lookingAt()) {
                return at;
            }
        }
        return text.length();
    }

    /** Whether the pattern of an end can start with it; it need not be asked at every letter. */
    private static boolean mayEnd(char c) {
        return !Character.isLetterOrDigit(c) || "mot".indexOf(c | 0x20) >= 0;
    }

    private void absence() {
        Matcher absence = Scan.at(ABSENCE, text, position);
        if (offices.isEmpty() || !absence.lookingAt()) {
            return;
        }
        OfficeParser absent = new OfficeParser(text, absence.end(), registry);
        if (absent.office() && !absent.offices.isEmpty()) {
            int last = offices.size() - 1;
            offices.set(
                    last,
                    offices.get(last).toBuilder()
                            .inAbsenceOf(absent.offices.get(0))
                            .build());
            position = absent.position;
        }
    }

    private boolean joinerBefore(Pattern next) {
        Matcher joiner = Scan.at(JOINER, text, position);
        if (!joiner.lookingAt() || !Scan.standsAt(next, text, joiner.end())) {
            return false;
        }
        position = joiner.end();
        return true;
    }

    private boolean joinerBeforeKnown() {
        Matcher joiner = Scan.at(JOINER, text, position);
        if (!joiner.lookingAt() || registry.portfolioEnd(text, joiner.end()).isEmpty()) {
            return false;
        }
        position = joiner.end();
        return true;
    }

    private int skip(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isPlural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && lower.startsWith("m") || lower.endsWith("en");
    }
}
