package nl.kamervragen.xml.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.xml.internal.XmlEscape;
import org.jspecify.annotations.Nullable;

/** From the model to its elements; what is absent stays null. Stateless. */
final class ModelToXml {
    private static final String VERSION = "1.0";

    private ModelToXml() {}

    static Placed document(Document document) {
        return document instanceof Letter letter ? letter(letter) : publication((Publication) document);
    }

    private static LetterElement letter(Letter letter) {
        LetterElement element = new LetterElement();
        element.version = VERSION;
        element.chamber = letter.chamber().code();
        element.letterhead = letter.letterhead().map(ModelToXml::letterhead).orElse(null);
        element.body = ContentToXml.optional(letter.body());
        letter.signatories().forEach(s -> element.signatories.add(person(s.name(), s.office())));
        element.writtenQuestions =
                letter.writtenQuestions().map(ModelToXml::set).orElse(null);
        letter.moreWrittenQuestions().forEach(set -> element.moreWrittenQuestions.add(set(set)));
        return element;
    }

    private static PublicationElement publication(Publication publication) {
        PublicationElement element = new PublicationElement();
        element.version = VERSION;
        element.chamber = publication.chamber().code();
        element.id = string(publication.id());
        element.sessionYear = string(publication.sessionYear());
        element.number = string(publication.number());
        element.status = publication.status().map(PublicationStatus::code).orElse(null);
        element.writtenQuestions =
                publication.writtenQuestions().map(ModelToXml::set).orElse(null);
        publication.moreWrittenQuestions().forEach(set -> element.moreWrittenQuestions.add(set(set)));
        return element;
    }

    private static LetterheadElement letterhead(Letterhead head) {
        LetterheadElement element = new LetterheadElement();
        element.date = string(head.date());
        element.yourLetterDate = string(head.yourLetterDate());
        element.returnAddress = text(head.returnAddress());
        element.addressee = lines(head.addressee());
        element.sender = head.sender().map(ModelToXml::sender).orElse(null);
        element.ourReference = text(head.ourReference());
        element.yourReference = text(head.yourReference());
        element.subject = text(head.subject());
        element.enclosures = texts(head.enclosures());
        head.fields().forEach(field -> element.fields.add(field(field)));
        return element;
    }

    private static SenderElement sender(Sender sender) {
        SenderElement element = new SenderElement();
        element.directorate = text(sender.directorate());
        element.address = lines(sender.address());
        element.website = text(sender.website());
        return element;
    }

    private static FieldElement field(LetterField field) {
        FieldElement element = new FieldElement();
        element.label = field.label().isEmpty() ? null : XmlEscape.encode(field.label());
        element.lines = texts(field.lines());
        return element;
    }

    private static PersonElement person(Optional<String> name, Optional<Office> office) {
        PersonElement element = new PersonElement();
        element.name = text(name);
        element.office = office.map(ModelToXml::office).orElse(null);
        return element;
    }

    private static OfficeElement office(Office office) {
        OfficeElement element = new OfficeElement();
        element.kind = office.kind().code();
        element.preposition = text(office.preposition());
        element.portfolio = text(office.portfolio());
        element.inAbsenceOf = office.inAbsenceOf().map(ModelToXml::office).orElse(null);
        return element;
    }

    private static SetElement set(WrittenQuestions set) {
        SetElement element = new SetElement();
        element.heading = set.heading().map(ModelToXml::heading).orElse(null);
        element.introduction = ContentToXml.optional(set.introduction());
        set.questions().forEach(q -> {
            EntryElement entry = entry(q.numbers());
            entry.lead = ContentToXml.optional(q.lead());
            ContentToXml.into(q.content(), entry.blocks);
            element.questions.add(entry);
        });
        set.answers().forEach(a -> {
            EntryElement entry = entry(a.numbers());
            entry.lead = ContentToXml.optional(a.lead());
            ContentToXml.into(a.content(), entry.blocks);
            element.answers.add(entry);
        });
        element.response = set.response().map(ModelToXml::response).orElse(null);
        element.notice = set.notice().map(ModelToXml::notice).orElse(null);
        element.explanation = ContentToXml.optional(set.explanation());
        set.footnotes().forEach(note -> element.footnotes.add(footnote(note)));
        return element;
    }

    private static EntryElement entry(QuestionNumbers numbers) {
        EntryElement entry = new EntryElement();
        StringJoiner joined = new StringJoiner(" ");
        numbers.toList().forEach(number -> joined.add(number.toString()));
        entry.numbers = numbers.isEmpty() ? null : joined.toString();
        return entry;
    }

    private static HeadingElement heading(Heading heading) {
        HeadingElement element = new HeadingElement();
        element.form = heading.form().map(HeadingForm::code).orElse(null);
        element.submitted = string(heading.submitted());
        element.reference = string(heading.reference());
        heading.questioners().forEach(questioner -> element.questioners.add(questioner(questioner)));
        heading.addressees().forEach(office -> element.addressees.add(office(office)));
        element.subject = text(heading.subject());
        return element;
    }

    private static QuestionerElement questioner(Questioner questioner) {
        QuestionerElement element = new QuestionerElement();
        element.name = XmlEscape.encode(questioner.name());
        element.party = text(questioner.party());
        return element;
    }

    private static ResponseElement response(Response response) {
        ResponseElement element = new ResponseElement();
        element.received = string(response.received());
        element.supplement = response.supplement() ? "true" : null;
        response.respondents().forEach(r -> element.respondents.add(person(r.name(), r.office())));
        response.onBehalfOf().forEach(office -> element.onBehalfOf.add(office(office)));
        response.seeAlso().forEach(reference -> element.seeAlso.add(reference.toString()));
        return element;
    }

    private static NoticeElement notice(Notice notice) {
        NoticeElement element = ContentToXml.blocks(notice.content(), new NoticeElement());
        element.kind = notice.kind().code();
        return element;
    }

    private static FootnoteElement footnote(Footnote note) {
        FootnoteElement element = ContentToXml.blocks(note.content(), new FootnoteElement());
        element.id = XmlEscape.encode(note.id());
        element.marker = XmlEscape.encode(note.marker());
        element.series = note.series().map(FootnoteSeries::code).orElse(null);
        return element;
    }

    private static @Nullable LinesElement lines(List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        LinesElement element = new LinesElement();
        element.lines = texts(lines);
        return element;
    }

    private static List<String> texts(List<String> texts) {
        List<String> encoded = new ArrayList<>(texts.size());
        texts.forEach(text -> encoded.add(XmlEscape.encode(text)));
        return encoded;
    }

    private static @Nullable String text(Optional<String> text) {
        return text.map(XmlEscape::encode).orElse(null);
    }

    private static @Nullable String string(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
