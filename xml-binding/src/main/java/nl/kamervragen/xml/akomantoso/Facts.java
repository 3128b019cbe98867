package nl.kamervragen.xml.akomantoso;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;

/** What the standard's own elements say (<i>eigen gegevens van de norm</i>), for documents that others wrote. */
final class Facts {
    private static final Pattern OFFICE = Pattern.compile(
            "(minister-president|minister|staatssecretaris)(?:\\s+(van|voor)\\s+(.+))?", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, String> elements = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private Optional<String> number = Optional.empty();
    private Optional<String> alias = Optional.empty();
    private boolean senate;

    void reference(String element, Cursor cursor) {
        String eId = "#" + cursor.attribute("eId").orElse("");
        elements.put(eId, element);
        shown.put(eId, cursor.attribute("showAs").orElse(""));
    }

    void identification(String element, Cursor cursor) {
        switch (element) {
            case "FRBRdate" -> date(cursor);
            case "FRBRnumber" -> number = cursor.attribute("value");
            case "FRBRalias" -> alias = cursor.attribute("value");
            case "FRBRuri" ->
                senate |= cursor.attribute("value").orElse("").startsWith("/akn/nl/debate/kamervragen/ek/");
            default -> {
                // The rest follows from these.
            }
        }
    }

    private void date(Cursor cursor) {
        String text = cursor.attribute("date").orElse("");
        try {
            LocalDate date = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            dates.putIfAbsent(cursor.attribute("name").orElse(""), date);
        } catch (DateTimeException e) {
            cursor.findings().malformed(ReadingCodes.DATE_MALFORMED, "FRBRdate", text, cursor.span());
        }
    }

    boolean isSenate() {
        return senate;
    }

    Optional<PublicationId> publicationId() {
        return alias.flatMap(text -> PublicationId.tryParse(text).value());
    }

    Optional<Heading> heading(String subject, String by, String to) {
        Heading.Builder heading = Heading.builder();
        if (isPerson(by)) {
            heading.addQuestioner(
                    Questioner.builder().name(shown.getOrDefault(by, "")).build());
        }
        office(to).ifPresent(heading::addAddressee);
        if (!subject.isBlank()) {
            heading.subject(subject.strip());
        }
        Heading result = heading.submitted(Optional.ofNullable(dates.get("ingezonden")))
                .reference(
                        number.flatMap(text -> QuestionReference.tryParse(text).value()))
                .build();
        return result.equals(Heading.builder().build()) ? Optional.empty() : Optional.of(result);
    }

    Optional<Response> response(String by, String as) {
        Respondent.Builder respondent = Respondent.builder();
        if (isPerson(by)) {
            respondent.name(shown.getOrDefault(by, ""));
        }
        Respondent who = respondent.office(office(as)).build();
        Response.Builder response = Response.builder();
        if (who.name().isPresent() || who.office().isPresent()) {
            response.addRespondent(who);
        }
        Response result = response.received(
                        Optional.ofNullable(dates.getOrDefault("ontvangen", dates.get("beantwoord"))))
                .build();
        return result.equals(Response.builder().build()) ? Optional.empty() : Optional.of(result);
    }

    private boolean isPerson(String reference) {
        return "TLCPerson".equals(elements.get(reference));
    }

    private Optional<Office> office(String reference) {
        Matcher matcher = OFFICE.matcher(shown.getOrDefault(reference, ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OfficeKind kind = switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "minister" -> OfficeKind.MINISTER;
            case "staatssecretaris" -> OfficeKind.STATE_SECRETARY;
            default -> OfficeKind.PRIME_MINISTER;
        };
        return Optional.of(Office.builder()
                .kind(kind)
                .preposition(Optional.ofNullable(matcher.group(2)))
                .portfolio(Optional.ofNullable(matcher.group(3)))
                .build());
    }
}
