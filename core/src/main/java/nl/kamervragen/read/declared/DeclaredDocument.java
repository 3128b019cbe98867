package nl.kamervragen.read.declared;

import java.util.List;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.LetterField;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Sender;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.source.SourceItem;

/** A document from items. Unknown values throw, and the source is then read by its looks. */
final class DeclaredDocument {
    private DeclaredDocument() {}

    static Document of(SourceItem root) {
        return switch (root.text("type").orElse("")) {
            case "letter" -> letter(root);
            case "publication" -> publication(root);
            default -> throw new IllegalArgumentException("No kind of document");
        };
    }

    private static Letter letter(SourceItem root) {
        return Letter.builder()
                .chamber(chamber(root))
                .letterhead(root.first("letterhead").map(DeclaredDocument::letterhead))
                .body(root.blocks("body"))
                .signatories(
                        root.all("signatories").map(DeclaredPeople::signatory).toList())
                .writtenQuestions(root.first("writtenQuestions").map(DeclaredDocument::set))
                .moreWrittenQuestions(more(root))
                .build();
    }

    private static Publication publication(SourceItem root) {
        return Publication.builder()
                .chamber(chamber(root))
                .id(root.text("id").map(PublicationId::parse))
                .sessionYear(root.text("sessionYear").map(SessionYear::parse))
                .number(root.text("number").map(Integer::valueOf))
                .status(root.text("status")
                        .map(code -> DeclaredPeople.byCode(PublicationStatus.values(), PublicationStatus::code, code)))
                .writtenQuestions(root.first("writtenQuestions").map(DeclaredDocument::set))
                .moreWrittenQuestions(more(root))
                .build();
    }

    private static Chamber chamber(SourceItem root) {
        return Chamber.ofCode(root.text("chamber").orElse("tk"));
    }

    private static List<WrittenQuestions> more(SourceItem root) {
        return root.all("moreWrittenQuestions").map(DeclaredDocument::set).toList();
    }

    private static Letterhead letterhead(SourceItem item) {
        return Letterhead.builder()
                .returnAddress(item.text("returnAddress"))
                .addressee(values(item, "addressee"))
                .sender(item.first("sender")
                        .map(sender -> Sender.builder()
                                .directorate(sender.text("directorate"))
                                .address(values(sender, "address"))
                                .website(sender.text("website"))
                                .build()))
                .ourReference(item.text("ourReference"))
                .yourReference(item.text("yourReference"))
                .yourLetterDate(DeclaredPeople.date(item, "yourLetterDate"))
                .date(DeclaredPeople.date(item, "date"))
                .subject(item.text("subject"))
                .enclosures(values(item, "enclosures"))
                .fields(item.all("fields")
                        .map(field -> new LetterField(field.text("label").orElse(""), values(field, "lines")))
                        .toList())
                .build();
    }

    private static List<String> values(SourceItem item, String property) {
        return item.all(property).map(SourceItem::value).toList();
    }

    private static WrittenQuestions set(SourceItem item) {
        return WrittenQuestions.builder()
                .heading(item.first("heading").map(DeclaredPeople::heading))
                .response(item.first("response").map(DeclaredPeople::response))
                .introduction(item.blocks("introduction"))
                .questions(item.all("questions")
                        .map(question -> Question.builder()
                                .numbers(numbers(question))
                                .lead(question.blocks("lead"))
                                .content(question.blocks("content"))
                                .build())
                        .toList())
                .answers(item.all("answers")
                        .map(answer -> Answer.builder()
                                .numbers(numbers(answer))
                                .lead(answer.blocks("lead"))
                                .content(answer.blocks("content"))
                                .build())
                        .toList())
                .explanation(item.blocks("explanation"))
                .notice(item.first("notice")
                        .map(notice -> Notice.builder()
                                .kind(DeclaredPeople.byCode(
                                        NoticeKind.values(),
                                        NoticeKind::code,
                                        notice.text("kind").orElse("")))
                                .content(notice.blocks("content"))
                                .build()))
                .footnotes(item.all("footnotes").map(DeclaredDocument::footnote).toList())
                .build();
    }

    private static QuestionNumbers numbers(SourceItem item) {
        return item.text("numbers").map(QuestionNumbers::parse).orElse(QuestionNumbers.NONE);
    }

    private static Footnote footnote(SourceItem item) {
        return Footnote.builder()
                .id(item.text("id").orElse(""))
                .marker(item.text("marker").orElse(""))
                .series(item.text("series")
                        .map(code -> DeclaredPeople.byCode(FootnoteSeries.values(), FootnoteSeries::code, code)))
                .content(item.blocks("content"))
                .build();
    }
}
