package nl.kamervragen.read.title;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.registry.Registry;

/** Reads the answer line: "Antwoord van Minister A (X), mede namens de Minister van Y (ontvangen D)." and "Zie ook …". */
public final class ResponseParser {
    private static final Pattern RECEIVED = Pattern.compile("\\(?\\s*[Oo]nt-?vangen\\s*:?\\s*(?:op\\s+)?(?=\\d)");
    private static final Pattern WHO = Pattern.compile(
            "(minister-president|minister|staatssecretaris)\\s+((?:\\p{L}[\\p{L}.’'-]*\\s*){1,6}?)\\s*"
                    + "(?:\\(([^()]{2,120})\\)?|(?=,|\\s+en\\s|\\s+mede|\\s*\\(ontv|$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ON_BEHALF = Pattern.compile("mede namens\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEE_ALSO = Pattern.compile(
            "Zie ook:?\\s+Aanhangsels?\\s*(?:van de )?Handelingen\\s*(II?)?\\s*,?\\s*vergaderjaar,?\\s*"
                    + "([0-9]{4})\\s?[-–/]\\s?([0-9]{2,4})\\s*,?\\s*(?:nrs?\\.?\\s*)?([0-9]{1,5}(?:(?:,|\\s+en)\\s*[0-9]{1,5})*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    private ResponseParser() {}

    /**
     * Reads an answer line.
     *
     * @param text the line, with what follows on "Zie ook"
     * @param chamber the chamber of the document
     * @param registry knows the portfolios
     * @return what could be read; never fails
     */
    public static Response parse(String text, Chamber chamber, Registry registry) {
        Response.Builder response = Response.builder();
        Matcher received = RECEIVED.matcher(text);
        int end = text.length();
        if (received.find()) {
            end = received.start();
            DutchDate.find(text, received.end()).flatMap(DutchDate.Match::date).ifPresent(response::received);
        }
        String line = text.substring(0, end);
        Matcher behalf = ON_BEHALF.matcher(line);
        if (behalf.find()) {
            response.onBehalfOf(OfficeParser.parse(line, behalf.end(), registry).offices());
            line = line.substring(0, behalf.start());
        }
        respondents(line, response);
        response.supplement(text.regionMatches(true, 0, "nader", 0, 5));
        response.seeAlso(seeAlso(text, chamber));
        return response.build();
    }

    private static void respondents(String line, Response.Builder response) {
        Matcher who = WHO.matcher(line);
        while (who.find()) {
            OfficeKind kind = kind(who.group(1));
            Office.Builder office = Office.builder().kind(kind);
            Optional.ofNullable(who.group(3)).map(String::strip).ifPresent(office::portfolio);
            response.addRespondent(Respondent.builder()
                    .name(who.group(2).strip())
                    .office(office.build())
                    .build());
        }
    }

    private static OfficeKind kind(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("president")
                ? OfficeKind.PRIME_MINISTER
                : lower.startsWith("staats") ? OfficeKind.STATE_SECRETARY : OfficeKind.MINISTER;
    }

    /**
     * The references of a "Zie ook" line.
     *
     * @param text any text
     * @param chamber the chamber of the document
     * @return as printed, duplicates kept; empty when none stands there
     */
    public static List<AppendixReference> seeAlso(String text, Chamber chamber) {
        Matcher matcher = SEE_ALSO.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        int start = Integer.parseInt(matcher.group(2));
        Chamber cited = "I".equals(matcher.group(1)) ? Chamber.EK : chamber;
        return NUMBER.matcher(matcher.group(4))
                .results()
                .map(number -> new AppendixReference(cited, new SessionYear(start), Integer.parseInt(number.group())))
                .toList();
    }
}
