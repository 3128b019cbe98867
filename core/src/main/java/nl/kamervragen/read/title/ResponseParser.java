package nl.kamervragen.read.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.registry.Registry;

/** Reads the answer line: "Antwoord van Minister A (X), mede namens de Minister van Y (ontvangen D)." and "Zie ook …". */
public final class ResponseParser {
    private static final Pattern RECEIVED =
            Pattern.compile("[\\s,.]*(?:\\(\\s*)?\\bont-?\\s?vangen\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "[\\s:,(]*(?:(?:ontvangen|op|d\\.?d\\.?|\\p{Ll}+dag)[\\s:(]*){0,4}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_BEHALF =
            Pattern.compile("[,\\s(]*\\b(?:mede|ook|tevens)\\s*namens\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEE_ALSO = Pattern.compile("\\bZie\\s+ook\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = Pattern.compile(
            "(?<![\\p{L}-])(?:de\\s*)?(" + OfficeParser.WORD + ")(?![\\p{Ll}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_PORTFOLIO = Pattern.compile("\\s*(?:van|voor|VAN|VOOR)\\s+(?=\\p{Lu})");
    private static final Pattern MISTER =
            Pattern.compile("(?i:\\b(?:de heer|mevrouw))\\s+([^,()]{2,80}),\\s*(?:de\\s+)?$");
    private static final Pattern NAME_END =
            Pattern.compile("\\s*\\(|\\s*,|\\s+(?:en|van)\\s*$|\\s+en\\s+(?:antwoord\\s+)?van\\s*$" + "|\\.?\\s*$");
    private static final Pattern INTERIM = Pattern.compile("\\s*\\ba\\.?i\\.?\\s*$");

    private final Registry registry;
    private final List<Respondent> respondents = new ArrayList<>();

    private ResponseParser(Registry registry) {
        this.registry = registry;
    }

    /**
     * Reads an answer line.
     *
     * @param text the line, with what follows on "Zie ook"
     * @param chamber the chamber of the document
     * @param registry knows the portfolios
     * @return what could be read; never fails
     */
    public static Response parse(String text, Chamber chamber, Registry registry) {
        String bounded = Scan.bounded(text);
        Matcher seeAlso = SEE_ALSO.matcher(bounded);
        boolean cites = seeAlso.find();
        String line = cites ? outside(bounded, seeAlso.start()) : bounded;
        Response.Builder response = Response.builder();
        Matcher received = RECEIVED.matcher(line);
        if (received.find()) {
            day(line, received.end()).ifPresent(response::received);
            line = line.substring(0, received.start());
        }
        Matcher behalf = ON_BEHALF.matcher(line);
        if (behalf.find()) {
            response.onBehalfOf(OfficeParser.parse(line, behalf.end(), registry).offices());
            line = line.substring(0, behalf.start());
        }
        ResponseParser parser = new ResponseParser(registry);
        parser.respondents(line);
        return response.respondents(parser.respondents)
                .supplement(bounded.regionMatches(true, 0, "nader", 0, 5))
                .seeAlso(cites ? SeeAlso.references(bounded.substring(seeAlso.start()), chamber) : List.of())
                .build();
    }

    /** "Zie ook" stands after the line, or before it. */
    private static String outside(String text, int seeAlso) {
        if (seeAlso > 0) {
            return text.substring(0, seeAlso);
        }
        Matcher answer = Pattern.compile("(?i:\\b(?:nader )?(?:antwoord|mededeling)\\s+van\\b)")
                .matcher(text);
        return answer.find() ? text.substring(answer.start()) : "";
    }

    private static Optional<LocalDate> day(String text, int from) {
        Matcher before = Scan.at(BEFORE_DATE, text, from);
        return Submission.dayAt(text, before.lookingAt() ? before.end() : from);
    }

    private void respondents(String line) {
        Matcher office = OFFICE.matcher(line);
        int next = nextOffice(office, line, 0);
        while (next >= 0) {
            OfficeKind kind = Scan.kind(office.group(1));
            int start = office.end();
            int wordStart = office.start();
            next = nextOffice(office, line, start);
            respondent(kind, line, wordStart, start, next < 0 ? line.length() : next);
        }
    }

    /** The next word for an office; a portfolio in brackets holds none. */
    private static int nextOffice(Matcher office, String line, int from) {
        int at = from;
        while (at <= line.length() && office.find(at)) {
            String before = line.substring(from, office.start());
            if (before.lastIndexOf('(') <= before.lastIndexOf(')')) {
                return office.start();
            }
            at = office.end();
        }
        return -1;
    }

    private void respondent(OfficeKind kind, String line, int word, int from, int to) {
        String segment = line.substring(from, to);
        Matcher preposition = Scan.at(OF_PORTFOLIO, segment, 0);
        if (preposition.lookingAt() && isPortfolio(segment, preposition.end())) {
            byOffice(line, word);
            return;
        }
        OptionalInt unopened = unopened(segment);
        Matcher nameEnd = NAME_END.matcher(segment);
        int end = unopened.isPresent() ? unopened.getAsInt() : nameEnd.find() ? nameEnd.start() : segment.length();
        String name = segment.substring(0, end).strip();
        Office.Builder office = Office.builder().kind(kind);
        portfolio(segment, end).ifPresent(office::portfolio);
        Respondent.Builder respondent = Respondent.builder().office(office.build());
        if (!name.isEmpty()) {
            respondent.name(name);
        }
        respondents.add(respondent.build());
    }

    /** "minister van Defensie", not "minister van Staal (Defensie)". */
    private boolean isPortfolio(String segment, int from) {
        return registry.portfolioEnd(segment, from).isPresent() || segment.indexOf('(') < 0;
    }

    /** "de heer Braks, minister van Landbouw en Visserij", or an office that stands without a name. */
    private void byOffice(String line, int word) {
        List<Office> offices = OfficeParser.parse(line, word, registry).offices();
        if (offices.isEmpty()) {
            return;
        }
        Office office = offices.get(0);
        int last = respondents.size() - 1;
        if (last >= 0 && completes(respondents.get(last), line, word)) {
            Office earlier = respondents.get(last).office().orElse(office);
            respondents.set(
                    last,
                    respondents.get(last).toBuilder()
                            .office(office.toBuilder().kind(earlier.kind()).build())
                            .build());
            return;
        }
        Matcher mister = MISTER.matcher(line.substring(0, word));
        Respondent.Builder respondent = Respondent.builder().office(office);
        if (mister.find()) {
            respondent.name(mister.group(1).strip());
        }
        respondents.add(respondent.build());
    }

    /** "Minister-President, Minister van Algemene Zaken": the second is the first one's portfolio. */
    private static boolean completes(Respondent earlier, String line, int word) {
        boolean open = earlier.office()
                .filter(office -> office.kind() == OfficeKind.PRIME_MINISTER
                        && office.portfolio().isEmpty())
                .isPresent();
        return open && line.substring(0, word).stripTrailing().endsWith(",");
    }

    private static Optional<String> portfolio(String segment, int from) {
        int open = segment.indexOf('(', from);
        int start = open < 0 ? from : open + 1;
        int close = segment.indexOf(')', start);
        if (open < 0 && close < 0) {
            return Optional.empty();
        }
        String raw = segment.substring(start, close < 0 ? segment.length() : close);
        String portfolio = INTERIM.matcher(raw.strip()).replaceFirst("").strip();
        return portfolio.isEmpty() ? Optional.empty() : Optional.of(portfolio);
    }

    /** "Agema Volksgezondheid, Welzijn en Sport)": where the portfolio starts whose bracket print forgot to open. */
    private OptionalInt unopened(String segment) {
        int close = segment.indexOf(')');
        if (close < 0 || segment.lastIndexOf('(', close) >= 0) {
            return OptionalInt.empty();
        }
        for (int at = segment.indexOf(' '); at >= 0 && at < close; at = segment.indexOf(' ', at + 1)) {
            OptionalInt end = registry.portfolioEnd(segment, at + 1);
            if (end.isPresent() && end.getAsInt() >= close) {
                return OptionalInt.of(at + 1);
            }
        }
        return OptionalInt.empty();
    }
}
