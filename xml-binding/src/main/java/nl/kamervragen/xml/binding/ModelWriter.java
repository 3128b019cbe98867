package nl.kamervragen.xml.binding;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.kamervragen.content.Block;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;

/** From the model straight to its elements, in the order of the schema; what is absent is not written. */
final class ModelWriter {
    private static final String VERSION = "1.0";

    private final Elements out;
    private final ContentWriter content;
    private final PeopleWriter people;

    ModelWriter(Elements out) {
        this.out = out;
        this.content = new ContentWriter(out);
        this.people = new PeopleWriter(out);
    }

    void document(Document document) {
        boolean letter = document instanceof Letter;
        out.start(letter ? "letter" : "publication")
                .attribute("xmlns", OwnVocabulary.NAMESPACE)
                .attribute("version", VERSION)
                .attribute("chamber", document.chamber().code());
        if (document instanceof Letter of) {
            letter(of);
        } else {
            publication((Publication) document);
        }
        document.writtenQuestions().ifPresent(set -> set("writtenQuestions", set));
        document.moreWrittenQuestions().forEach(set -> set("moreWrittenQuestions", set));
        out.end();
    }

    private void letter(Letter letter) {
        letter.letterhead().ifPresent(people::letterhead);
        blocks("body", letter.body());
        letter.signatories().forEach(signatory -> people.person("signatory", signatory.name(), signatory.office()));
    }

    private void publication(Publication publication) {
        out.value("id", publication.id())
                .value("sessionYear", publication.sessionYear())
                .value("number", publication.number())
                .value("status", publication.status().map(PublicationStatus::code));
    }

    private void blocks(String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            out.start(name);
            content.blocks(blocks);
            out.end();
        }
    }

    private void set(String name, WrittenQuestions set) {
        out.start(name);
        set.heading().ifPresent(this::heading);
        blocks("introduction", set.introduction());
        set.questions().forEach(question -> entry("question", question.numbers(), question.lead(), question.content()));
        set.answers().forEach(answer -> entry("answer", answer.numbers(), answer.lead(), answer.content()));
        set.response().ifPresent(this::response);
        set.notice().ifPresent(this::notice);
        blocks("explanation", set.explanation());
        set.footnotes().forEach(this::footnote);
        out.end();
    }

    private void entry(String name, QuestionNumbers numbers, List<Block> lead, List<Block> blocks) {
        out.start(name);
        if (!numbers.isEmpty()) {
            StringJoiner joined = new StringJoiner(" ");
            numbers.toList().forEach(number -> joined.add(number.toString()));
            out.attribute("numbers", joined.toString());
        }
        blocks("lead", lead);
        content.blocks(blocks);
        out.end();
    }

    private void heading(Heading heading) {
        out.start("heading")
                .value("form", heading.form().map(HeadingForm::code))
                .value("submitted", heading.submitted())
                .value("reference", heading.reference());
        heading.questioners()
                .forEach(questioner -> out.start("questioner")
                        .element("name", questioner.name())
                        .element("party", questioner.party())
                        .end());
        heading.addressees().forEach(office -> people.office("addressee", office));
        out.element("subject", heading.subject()).end();
    }

    private void response(Response response) {
        out.start("response").value("received", response.received());
        out.value("supplement", response.supplement() ? Optional.of("true") : Optional.empty());
        response.respondents().forEach(person -> people.person("respondent", person.name(), person.office()));
        response.onBehalfOf().forEach(office -> people.office("onBehalfOf", office));
        response.seeAlso().forEach(reference -> out.element("seeAlso", reference.toString()));
        out.end();
    }

    private void notice(Notice notice) {
        out.start("notice").attribute("kind", notice.kind().code());
        content.blocks(notice.content());
        out.end();
    }

    private void footnote(Footnote note) {
        out.start("footnote")
                .attribute("id", note.id())
                .attribute("marker", note.marker())
                .value("series", note.series().map(FootnoteSeries::code));
        content.blocks(note.content());
        out.end();
    }
}
