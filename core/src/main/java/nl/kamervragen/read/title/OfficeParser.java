package nl.kamervragen.read.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.registry.Portfolio;
import nl.kamervragen.registry.Registry;

/**
 * Reads a list of offices: "de Ministers van X en voor Y en de Staatssecretaris van Z".
 *
 * <p>Portfolios hold commas and "en", so they are found by the longest known name. An unknown one ends where the grammar
 * can go on: before "en de", ", van", "over" and the like.
 */
public final class OfficeParser {
    private static final Pattern KIND = Pattern.compile(
            "(?:de |het |den )?(?:heer |demissionair |toenmalig )?(minister[- ]president|ministers?|minsters?|staatssecretarissen|staatssecretaris)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREPOSITION = Pattern.compile("\\s*(van|voor)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINER =
            Pattern.compile("\\s*(?:,\\s*(?:en\\s+)?|\\s+en\\s+|\\s+&\\s+|\\s+alsmede\\s+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNKNOWN_END = Pattern.compile(
            "\\s+over\\s|\\s+op\\s+(?:de\\s+)?(?:schriftelijke\\s+)?(?:kamer)?vragen\\b|,?\\s+mede\\s+namens\\b"
                    + "|(?:,|\\s+en)\\s+(?:de\\s+)?(?:minister|staatssecretaris)|(?:,|\\s+en)\\s+(?:van|voor)\\s"
                    + "|\\s*\\(|\\s+inzake\\s|\\s+naar aanleiding van\\s|\\s+betreffende\\s|,\\s*bij afwezigheid|[.;:)]|,?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSENCE =
            Pattern.compile("\\s*,?\\s*bij afwezigheid van\\s+", Pattern.CASE_INSENSITIVE);

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
        return new OfficeParser(text, from, registry).parse();
    }

    private Result parse() {
        boolean more = office();
        while (more && joinerBefore(KIND)) {
            more = office();
        }
        return new Result(List.copyOf(offices), position);
    }

    private boolean office() {
        Matcher kind = matcher(KIND, position);
        if (!kind.lookingAt()) {
            return false;
        }
        OfficeKind officeKind = kindOf(kind.group(1));
        position = kind.end();
        if (officeKind == OfficeKind.PRIME_MINISTER) {
            add(Office.primeMinister());
            return true;
        }
        List<OfficeKind> kinds = sharedKinds(officeKind);
        do {
            Matcher preposition = matcher(PREPOSITION, position);
            boolean found = preposition.lookingAt();
            if (found) {
                position = preposition.end();
            }
            addPortfolio(
                    kinds,
                    found ? Optional.of(preposition.group(1).toLowerCase(java.util.Locale.ROOT)) : Optional.empty(),
                    found);
        } while (joinerBefore(PREPOSITION));
        return true;
    }

    /** "de Minister en (de) Staatssecretaris van X": two offices share one portfolio. */
    private List<OfficeKind> sharedKinds(OfficeKind first) {
        List<OfficeKind> kinds = new ArrayList<>(List.of(first));
        int start = position;
        while (!matcher(PREPOSITION, position).lookingAt() && joinerBefore(KIND)) {
            Matcher next = matcher(KIND, position);
            OfficeKind kind = next.lookingAt() ? kindOf(next.group(1)) : first;
            if (kind == OfficeKind.PRIME_MINISTER || next.hitEnd()) {
                position = start;
                return List.of(first);
            }
            kinds.add(kind);
            position = next.end();
        }
        return kinds;
    }

    private void addPortfolio(List<OfficeKind> kinds, Optional<String> preposition, boolean expected) {
        Optional<String> portfolio = expected ? portfolio() : Optional.empty();
        for (OfficeKind kind : kinds) {
            add(Office.builder()
                    .kind(kind)
                    .preposition(preposition)
                    .portfolio(portfolio)
                    .build());
        }
        Matcher absence = matcher(ABSENCE, position);
        if (absence.lookingAt()) {
            Result absent = parse(text, absence.end(), registry);
            if (!absent.offices().isEmpty()) {
                int last = offices.size() - 1;
                offices.set(
                        last,
                        offices.get(last).toBuilder()
                                .inAbsenceOf(absent.offices().get(0))
                                .build());
                position = absent.end();
            }
        }
    }

    private Optional<String> portfolio() {
        int end = registry.portfolioAt(text, position)
                .map(Portfolio::name)
                .map(name -> position + name.length())
                .filter(at -> matcher(UNKNOWN_END, at).lookingAt()
                        || matcher(JOINER, at).lookingAt())
                .orElseGet(this::unknownEnd);
        String name = text.substring(position, end).strip();
        position = end;
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private int unknownEnd() {
        Matcher end = matcher(UNKNOWN_END, position);
        return end.find() ? end.start() : text.length();
    }

    private boolean joinerBefore(Pattern next) {
        Matcher joiner = matcher(JOINER, position);
        if (!joiner.lookingAt() || !matcher(next, joiner.end()).lookingAt()) {
            return false;
        }
        position = joiner.end();
        return true;
    }

    private Matcher matcher(Pattern pattern, int from) {
        return pattern.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }

    private void add(Office office) {
        offices.add(office);
    }

    private static OfficeKind kindOf(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("president")
                ? OfficeKind.PRIME_MINISTER
                : lower.startsWith("staats") ? OfficeKind.STATE_SECRETARY : OfficeKind.MINISTER;
    }
}
