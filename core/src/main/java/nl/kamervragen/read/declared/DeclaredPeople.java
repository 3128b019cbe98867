package nl.kamervragen.read.declared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.source.SourceItem;

/** Titles, answer lines and signatures from items. Unknown values throw, and the page is then read by its looks. */
final class DeclaredPeople {
    private DeclaredPeople() {}

    static Heading heading(SourceItem item) {
        return Heading.builder()
                .form(item.text("form").map(code -> byCode(HeadingForm.values(), HeadingForm::code, code)))
                .questioners(
                        item.all("questioners").map(DeclaredPeople::questioner).toList())
                .addressees(item.all("addressees").map(DeclaredPeople::office).toList())
                .subject(item.text("subject"))
                .submitted(date(item, "submitted"))
                .reference(item.text("reference").map(QuestionReference::parse))
                .build();
    }

    private static Questioner questioner(SourceItem item) {
        return Questioner.builder()
                .name(item.text("name").orElseThrow(() -> new IllegalArgumentException("No name")))
                .party(item.text("party"))
                .build();
    }

    static Office office(SourceItem item) {
        return Office.builder()
                .kind(byCode(
                        OfficeKind.values(), OfficeKind::code, item.text("kind").orElse("")))
                .preposition(item.text("preposition"))
                .portfolio(item.text("portfolio"))
                .inAbsenceOf(item.first("inAbsenceOf").map(DeclaredPeople::office))
                .build();
    }

    static Signatory signatory(SourceItem item) {
        return Signatory.builder()
                .name(item.text("name"))
                .office(item.first("office").map(DeclaredPeople::office))
                .build();
    }

    static Response response(SourceItem item) {
        return Response.builder()
                .respondents(item.all("respondents")
                        .map(who -> Respondent.builder()
                                .name(who.text("name"))
                                .office(who.first("office").map(DeclaredPeople::office))
                                .build())
                        .toList())
                .onBehalfOf(item.all("onBehalfOf").map(DeclaredPeople::office).toList())
                .received(date(item, "received"))
                .seeAlso(item.all("seeAlso")
                        .map(also -> AppendixReference.tryParse(also.value(), Chamber.TK)
                                .orThrow())
                        .toList())
                .supplement(item.text("supplement").filter("true"::equals).isPresent())
                .build();
    }

    /** The value with a code. */
    static <E> E byCode(E[] values, Function<E, String> code, String text) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such value: " + text));
    }

    static Optional<LocalDate> date(SourceItem item, String property) {
        return item.text(property).map(LocalDate::parse);
    }
}
