package nl.kamervragen.xml.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.OfficeKind;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.Signatory;

/** Reads letterheads and people in their offices: from the start tag of an element to its end tag. */
final class PeopleReader {
    private static final String LETTERHEAD = "/letterhead";

    private final VocabularyReader xml;
    private final Values values;
    private final Places places;

    PeopleReader(VocabularyReader xml, Values values, Places places) {
        this.xml = xml;
        this.values = values;
        this.places = places;
    }

    Letterhead letterhead() throws XMLStreamException {
        SourceSpan start = places.start();
        Letterhead.Builder head =
                Letterhead.builder().date(values.date("date")).yourLetterDate(values.date("yourLetterDate"));
        int fields = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "returnAddress" -> head.returnAddress(xml.text());
                case "addressee" -> head.addressee(lines());
                case "sender" -> head.sender(sender());
                case "ourReference" -> head.ourReference(xml.text());
                case "yourReference" -> head.yourReference(xml.text());
                case "subject" -> head.subject(xml.text());
                case "enclosure" -> head.addEnclosure(xml.text());
                default -> head.addField(field(LETTERHEAD + "/fields/" + fields++));
            }
        }
        places.map(LETTERHEAD, start);
        return head.build();
    }

    private Sender sender() throws XMLStreamException {
        SourceSpan start = places.start();
        Sender.Builder sender = Sender.builder();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "directorate" -> sender.directorate(xml.text());
                case "address" -> sender.address(lines());
                default -> sender.website(xml.text());
            }
        }
        places.map(LETTERHEAD + "/sender", start);
        return sender.build();
    }

    private LetterField field(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        LetterField field = new LetterField(values.orEmpty("label"), lines());
        places.map(path, start);
        return field;
    }

    private List<String> lines() throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        while (xml.nextChild()) {
            lines.add(xml.text());
        }
        return lines;
    }

    Signatory signatory(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        Signatory.Builder signatory = Signatory.builder();
        while (xml.nextChild()) {
            if (xml.name().equals("name")) {
                signatory.name(xml.text());
            } else {
                signatory.office(office());
            }
        }
        places.map(path, start);
        return signatory.build();
    }

    Respondent respondent() throws XMLStreamException {
        Respondent.Builder respondent = Respondent.builder();
        while (xml.nextChild()) {
            if (xml.name().equals("name")) {
                respondent.name(xml.text());
            } else {
                respondent.office(office());
            }
        }
        return respondent.build();
    }

    Questioner questioner() throws XMLStreamException {
        SourceSpan start = places.start();
        Optional<String> name = Optional.empty();
        Optional<String> party = Optional.empty();
        while (xml.nextChild()) {
            if (xml.name().equals("name")) {
                name = Optional.of(xml.text());
            } else {
                party = Optional.of(xml.text());
            }
        }
        if (name.isEmpty()) {
            values.malformed("name", "", start);
        }
        return Questioner.builder().name(name.orElse("")).party(party).build();
    }

    /** An office without a kind that is known is none: its portfolio is told in the finding. */
    Optional<Office> office() throws XMLStreamException {
        SourceSpan start = places.start();
        boolean missing = !values.has("kind");
        Optional<OfficeKind> kind = values.coded("kind", OfficeKind.values(), OfficeKind::code);
        Optional<String> preposition = values.text("preposition");
        Optional<String> portfolio = Optional.empty();
        Optional<Office> inAbsenceOf = Optional.empty();
        while (xml.nextChild()) {
            if (xml.name().equals("portfolio")) {
                portfolio = Optional.of(xml.text());
            } else {
                inAbsenceOf = office();
            }
        }
        if (missing) {
            values.malformed("kind", portfolio.orElse(""), start);
        }
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Office.builder()
                .kind(kind.get())
                .preposition(preposition)
                .portfolio(portfolio)
                .inAbsenceOf(inAbsenceOf)
                .build());
    }
}
