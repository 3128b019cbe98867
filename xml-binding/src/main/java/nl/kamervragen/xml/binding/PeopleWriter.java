package nl.kamervragen.xml.binding;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Sender;

/** Writes letterheads and people in their offices. */
final class PeopleWriter {
    private final Elements out;

    PeopleWriter(Elements out) {
        this.out = out;
    }

    void letterhead(Letterhead head) {
        out.start("letterhead")
                .value("date", head.date())
                .value("yourLetterDate", head.yourLetterDate())
                .element("returnAddress", head.returnAddress());
        lines("addressee", head.addressee());
        head.sender().ifPresent(this::sender);
        out.element("ourReference", head.ourReference())
                .element("yourReference", head.yourReference())
                .element("subject", head.subject())
                .elements("enclosure", head.enclosures());
        head.fields().forEach(this::field);
        out.end();
    }

    private void sender(Sender sender) {
        out.start("sender").element("directorate", sender.directorate());
        lines("address", sender.address());
        out.element("website", sender.website()).end();
    }

    private void field(LetterField field) {
        out.start("field")
                .filled("label", field.label())
                .elements("line", field.lines())
                .end();
    }

    private void lines(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            out.start(name).elements("line", lines).end();
        }
    }

    void person(String element, Optional<String> name, Optional<Office> office) {
        out.start(element).element("name", name);
        office.ifPresent(held -> office("office", held));
        out.end();
    }

    void office(String element, Office office) {
        out.start(element)
                .attribute("kind", office.kind().code())
                .value("preposition", office.preposition())
                .element("portfolio", office.portfolio());
        office.inAbsenceOf().ifPresent(absent -> office("inAbsenceOf", absent));
        out.end();
    }
}
