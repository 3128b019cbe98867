package nl.kamervragen.xml.binding;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.xml.internal.XmlFindings;

/**
 * From a stream of elements straight to the model (<i>lezer</i>): every method starts at the start tag of its element
 * and ends at its end tag. What cannot be read is reported and left out; the rest is read. Lives for one document.
 */
final class ModelReader {
    private final VocabularyReader xml;
    private final Values values;
    private final Places places;
    private final ContentReader content;
    private final PeopleReader people;
    private final SetReader sets;

    ModelReader(VocabularyReader xml, XmlFindings findings, SourceMap.Builder map) {
        this.xml = xml;
        values = new Values(xml, findings);
        places = new Places(xml, map);
        content = new ContentReader(xml, values, places);
        people = new PeopleReader(xml, values, places);
        sets = new SetReader(xml, values, places, content, people);
    }

    /** The letter or publication. */
    Document document() throws XMLStreamException {
        SourceSpan start = places.start();
        Document document = xml.name().equals("letter") ? letter() : publication();
        places.map("", start);
        return document;
    }

    private Letter letter() throws XMLStreamException {
        Letter.Builder letter = Letter.builder();
        chamber().ifPresent(letter::chamber);
        int signatories = 0;
        int more = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "letterhead" -> letter.letterhead(people.letterhead());
                case "body" -> letter.addAllBody(content.blocks("/body"));
                case "signatory" -> letter.addSignatory(people.signatory("/signatories/" + signatories++));
                case "writtenQuestions" -> letter.writtenQuestions(sets.set("/writtenQuestions"));
                default -> letter.addMoreWrittenQuestions(sets.set("/moreWrittenQuestions/" + more++));
            }
        }
        return letter.build();
    }

    private Publication publication() throws XMLStreamException {
        Publication.Builder publication = Publication.builder();
        chamber().ifPresent(publication::chamber);
        publication
                .id(values.parsed("id", PublicationId::parse))
                .sessionYear(values.parsed("sessionYear", SessionYear::parse))
                .number(values.parsed("number", Integer::valueOf))
                .status(values.coded("status", PublicationStatus.values(), PublicationStatus::code));
        int more = 0;
        while (xml.nextChild()) {
            if (xml.name().equals("writtenQuestions")) {
                publication.writtenQuestions(sets.set("/writtenQuestions"));
            } else {
                publication.addMoreWrittenQuestions(sets.set("/moreWrittenQuestions/" + more++));
            }
        }
        return publication.build();
    }

    private Optional<Chamber> chamber() {
        return values.coded("chamber", Chamber.values(), Chamber::code);
    }
}
