package nl.kamervragen.xml.binding;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.xml.internal.XmlFindings;
import org.jspecify.annotations.Nullable;

/** From elements to the model. What cannot be read is reported and left out; the rest is read. */
final class ModelFromXml {
    private final Values values;
    private final Places places;
    private final ContentFromXml content;
    private final PeopleFromXml people;

    ModelFromXml(XmlFindings findings, SourceMap.Builder map) {
        values = new Values(findings);
        places = new Places(map);
        content = new ContentFromXml(values, places);
        people = new PeopleFromXml(values, places);
    }

    Document document(Placed element) {
        places.map("", element);
        return element instanceof LetterElement letter ? letter(letter) : publication((PublicationElement) element);
    }

    private Letter letter(LetterElement element) {
        Letter.Builder letter = Letter.builder();
        chamber(element.chamber, element).ifPresent(letter::chamber);
        Optional.ofNullable(element.letterhead).map(people::letterhead).ifPresent(letter::letterhead);
        letter.body(content.blocks(element.body, "/body"));
        for (int i = 0; i < element.signatories.size(); i++) {
            places.map("/signatories", i, element.signatories.get(i));
            letter.addSignatory(people.signatory(element.signatories.get(i)));
        }
        first(element.writtenQuestions).ifPresent(letter::writtenQuestions);
        for (int i = 0; i < element.moreWrittenQuestions.size(); i++) {
            letter.addMoreWrittenQuestions(set(element.moreWrittenQuestions.get(i), "/moreWrittenQuestions/" + i));
        }
        return letter.build();
    }

    private Publication publication(PublicationElement element) {
        Publication.Builder publication = Publication.builder();
        chamber(element.chamber, element).ifPresent(publication::chamber);
        publication
                .id(values.parsed("id", element.id, element, PublicationId::parse))
                .sessionYear(values.parsed("sessionYear", element.sessionYear, element, SessionYear::parse))
                .number(values.parsed("number", element.number, element, Integer::valueOf))
                .status(values.coded(
                        "status", element.status, element, PublicationStatus.values(), PublicationStatus::code));
        first(element.writtenQuestions).ifPresent(publication::writtenQuestions);
        for (int i = 0; i < element.moreWrittenQuestions.size(); i++) {
            publication.addMoreWrittenQuestions(set(element.moreWrittenQuestions.get(i), "/moreWrittenQuestions/" + i));
        }
        return publication.build();
    }

    private Optional<Chamber> chamber(@Nullable String text, Placed element) {
        return values.coded("chamber", text, element, Chamber.values(), Chamber::code);
    }

    private Optional<WrittenQuestions> first(@Nullable SetElement element) {
        return element == null ? Optional.empty() : Optional.of(set(element, "/writtenQuestions"));
    }

    private WrittenQuestions set(SetElement element, String path) {
        places.map(path, element);
        WrittenQuestions.Builder set = WrittenQuestions.builder();
        Optional.ofNullable(element.heading)
                .map(heading -> heading(heading, path + "/heading"))
                .ifPresent(set::heading);
        set.introduction(content.blocks(element.introduction, path + "/introduction"));
        for (int i = 0; i < element.questions.size(); i++) {
            set.addQuestion(question(element.questions.get(i), path + "/questions/" + i));
        }
        for (int i = 0; i < element.answers.size(); i++) {
            set.addAnswer(answer(element.answers.get(i), path + "/answers/" + i));
        }
        Optional.ofNullable(element.response)
                .map(response -> response(response, path + "/response"))
                .ifPresent(set::response);
        set.addAllExplanation(content.blocks(element.explanation, path + "/explanation"));
        notice(element.notice, path + "/notice", set);
        for (int i = 0; i < element.footnotes.size(); i++) {
            set.addFootnote(footnote(element.footnotes.get(i), path + "/footnotes/" + i));
        }
        return set.build();
    }

    private Question question(EntryElement element, String path) {
        places.map(path, element);
        return Question.builder()
                .numbers(values.numbers(element.numbers, element))
                .lead(content.blocks(element.lead, path + "/lead"))
                .content(content.blocks(element.blocks, path + "/content"))
                .build();
    }

    private Answer answer(EntryElement element, String path) {
        places.map(path, element);
        return Answer.builder()
                .numbers(values.numbers(element.numbers, element))
                .lead(content.blocks(element.lead, path + "/lead"))
                .content(content.blocks(element.blocks, path + "/content"))
                .build();
    }

    private Heading heading(HeadingElement element, String path) {
        places.map(path, element);
        Heading.Builder heading = Heading.builder();
        element.questioners.forEach(questioner -> heading.addQuestioner(people.questioner(questioner)));
        element.addressees.forEach(office -> people.office(office).ifPresent(heading::addAddressee));
        return heading.form(values.coded("form", element.form, element, HeadingForm.values(), HeadingForm::code))
                .subject(Values.text(element.subject))
                .submitted(values.date("submitted", element.submitted, element))
                .reference(values.parsed("reference", element.reference, element, QuestionReference::parse))
                .build();
    }

    private Response response(ResponseElement element, String path) {
        places.map(path, element);
        Response.Builder response = Response.builder();
        element.respondents.forEach(person -> response.addRespondent(people.respondent(person)));
        element.onBehalfOf.forEach(office -> people.office(office).ifPresent(response::addOnBehalfOf));
        for (String reference : element.seeAlso) {
            values.parsed("seeAlso", reference, element, AppendixReference::parse)
                    .ifPresent(response::addSeeAlso);
        }
        return response.received(values.date("received", element.received, element))
                .supplement(values.flag("supplement", element.supplement, element))
                .build();
    }

    /** The words of a notice of no known kind are kept as explanation: there is no notice without a kind. */
    private void notice(@Nullable NoticeElement element, String path, WrittenQuestions.Builder set) {
        if (element == null) {
            return;
        }
        places.map(path, element);
        List<Block> blocks = content.blocks(element.blocks, path + "/content");
        if (element.kind == null) {
            values.malformed("kind", "", element);
        }
        values.coded("kind", element.kind, element, NoticeKind.values(), NoticeKind::code)
                .ifPresentOrElse(
                        kind -> set.notice(
                                Notice.builder().kind(kind).content(blocks).build()),
                        () -> set.addAllExplanation(blocks));
    }

    private Footnote footnote(FootnoteElement element, String path) {
        places.map(path, element);
        return Footnote.builder()
                .id(values.required("id", element.id, element))
                .marker(values.required("marker", element.marker, element))
                .series(values.coded("series", element.series, element, FootnoteSeries.values(), FootnoteSeries::code))
                .content(content.blocks(element.blocks, path + "/content"))
                .build();
    }
}
