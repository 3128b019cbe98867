package nl.kamervragen.xml.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.QuestionReference;

/** Reads sets of questions: every method starts at the start tag of its element and ends at its end tag. */
final class SetReader {
    private final VocabularyReader xml;
    private final Values values;
    private final Places places;
    private final ContentReader content;
    private final PeopleReader people;

    SetReader(VocabularyReader xml, Values values, Places places, ContentReader content, PeopleReader people) {
        this.xml = xml;
        this.values = values;
        this.places = places;
        this.content = content;
        this.people = people;
    }

    WrittenQuestions set(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        WrittenQuestions.Builder set = WrittenQuestions.builder();
        List<Block> ofNoKind = new ArrayList<>(0);
        int questions = 0;
        int answers = 0;
        int footnotes = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "heading" -> set.heading(heading(path + "/heading"));
                case "introduction" -> set.addAllIntroduction(content.blocks(path + "/introduction"));
                case "question" -> set.addQuestion(question(path + "/questions/" + questions++));
                case "answer" -> set.addAnswer(answer(path + "/answers/" + answers++));
                case "response" -> set.response(response(path + "/response"));
                case "notice" -> notice(path + "/notice", set, ofNoKind);
                case "explanation" -> set.addAllExplanation(content.blocks(path + "/explanation"));
                default -> set.addFootnote(footnote(path + "/footnotes/" + footnotes++));
            }
        }
        places.map(path, start);
        return set.addAllExplanation(ofNoKind).build();
    }

    private Question question(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        Question.Builder question = Question.builder().numbers(values.numbers("numbers"));
        question.content(content.blocks(path + "/content", () -> question.addAllLead(content.blocks(path + "/lead"))));
        places.map(path, start);
        return question.build();
    }

    private Answer answer(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        Answer.Builder answer = Answer.builder().numbers(values.numbers("numbers"));
        answer.content(content.blocks(path + "/content", () -> answer.addAllLead(content.blocks(path + "/lead"))));
        places.map(path, start);
        return answer.build();
    }

    private Heading heading(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        Heading.Builder heading = Heading.builder()
                .form(values.coded("form", HeadingForm.values(), HeadingForm::code))
                .submitted(values.date("submitted"))
                .reference(values.parsed("reference", QuestionReference::parse));
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "questioner" -> heading.addQuestioner(people.questioner());
                case "addressee" -> people.office().ifPresent(heading::addAddressee);
                default -> heading.subject(xml.text());
            }
        }
        places.map(path, start);
        return heading.build();
    }

    private Response response(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        Response.Builder response =
                Response.builder().received(values.date("received")).supplement(values.flag("supplement"));
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "respondent" -> response.addRespondent(people.respondent());
                case "onBehalfOf" -> people.office().ifPresent(response::addOnBehalfOf);
                default -> {
                    SourceSpan place = places.start();
                    values.parsed("seeAlso", xml.text(), place, AppendixReference::parse)
                            .ifPresent(response::addSeeAlso);
                }
            }
        }
        places.map(path, start);
        return response.build();
    }

    /** The words of a notice of no known kind are kept as explanation: there is no notice without a kind. */
    private void notice(String path, WrittenQuestions.Builder set, List<Block> explanation) throws XMLStreamException {
        SourceSpan start = places.start();
        values.required("kind");
        Optional<NoticeKind> kind = values.coded("kind", NoticeKind.values(), NoticeKind::code);
        List<Block> blocks = content.blocks(path + "/content");
        places.map(path, start);
        if (kind.isPresent()) {
            set.notice(Notice.builder().kind(kind.get()).content(blocks).build());
        } else {
            explanation.addAll(blocks);
        }
    }

    private Footnote footnote(String path) throws XMLStreamException {
        SourceSpan start = places.start();
        Footnote.Builder note = Footnote.builder()
                .id(values.required("id"))
                .marker(values.required("marker"))
                .series(values.coded("series", FootnoteSeries.values(), FootnoteSeries::code))
                .content(content.blocks(path + "/content"));
        places.map(path, start);
        return note.build();
    }
}
