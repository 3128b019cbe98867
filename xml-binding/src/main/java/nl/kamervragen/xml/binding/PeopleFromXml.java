package nl.kamervragen.xml.binding;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;
import org.jspecify.annotations.Nullable;

/** From elements to letterheads and people in their offices. */
final class PeopleFromXml {
    private static final String LETTERHEAD = "/letterhead";

    private final Values values;
    private final Places places;

    PeopleFromXml(Values values, Places places) {
        this.values = values;
        this.places = places;
    }

    Letterhead letterhead(LetterheadElement element) {
        places.map(LETTERHEAD, element);
        Letterhead.Builder head = Letterhead.builder();
        for (int i = 0; i < element.fields.size(); i++) {
            FieldElement field = element.fields.get(i);
            places.map(LETTERHEAD + "/fields", i, field);
            head.addField(new LetterField(Values.orEmpty(field.label), Values.texts(field.lines)));
        }
        return head.returnAddress(Values.text(element.returnAddress))
                .addressee(lines(element.addressee))
                .sender(Optional.ofNullable(element.sender).map(this::sender))
                .ourReference(Values.text(element.ourReference))
                .yourReference(Values.text(element.yourReference))
                .yourLetterDate(values.date("yourLetterDate", element.yourLetterDate, element))
                .date(values.date("date", element.date, element))
                .subject(Values.text(element.subject))
                .enclosures(Values.texts(element.enclosures))
                .build();
    }

    private Sender sender(SenderElement element) {
        places.map(LETTERHEAD + "/sender", element);
        return Sender.builder()
                .directorate(Values.text(element.directorate))
                .address(lines(element.address))
                .website(Values.text(element.website))
                .build();
    }

    private static List<String> lines(@Nullable LinesElement element) {
        return element == null ? List.of() : Values.texts(element.lines);
    }

    Signatory signatory(PersonElement element) {
        return Signatory.builder()
                .name(Values.text(element.name))
                .office(Optional.ofNullable(element.office).flatMap(this::office))
                .build();
    }

    Respondent respondent(PersonElement element) {
        return Respondent.builder()
                .name(Values.text(element.name))
                .office(Optional.ofNullable(element.office).flatMap(this::office))
                .build();
    }

    Questioner questioner(QuestionerElement element) {
        return Questioner.builder()
                .name(values.required("name", element.name, element))
                .party(Values.text(element.party))
                .build();
    }

    /** An office without a kind that is known is none: its portfolio is told in the finding. */
    Optional<Office> office(OfficeElement element) {
        if (element.kind == null) {
            values.malformed("kind", Values.orEmpty(element.portfolio), element);
        }
        return values.coded("kind", element.kind, element, OfficeKind.values(), OfficeKind::code)
                .map(kind -> Office.builder()
                        .kind(kind)
                        .preposition(Values.text(element.preposition))
                        .portfolio(Values.text(element.portfolio))
                        .inAbsenceOf(Optional.ofNullable(element.inAbsenceOf).flatMap(this::office))
                        .build());
    }
}
