package nl.kamervragen.format.writing;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.compose.Composition;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.DocumentReader;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.source.SourceDocument;

/**
 * Whether the printed frame of a document says all that the document holds (<i>kader</i>): letterhead, signature, titles,
 * answer lines and the numbers of its headings.
 *
 * <p>These follow the grammar of readers, so a reader judges them. The running text of questions and answers, which is
 * nearly all of a document, is not read, nor are headings that cannot be taken for anything else. Stateless and
 * thread-safe.
 */
public final class FrameForm {
    private static final Letterhead NO_LETTERHEAD = Letterhead.builder().build();
    private static final int START = 20;

    private final Losses losses;

    private FrameForm(Losses losses) {
        this.losses = losses;
    }

    /**
     * Reports the fields that the print does not show, or not so that a reader finds them.
     *
     * @param document the document
     * @param composition how it is printed
     * @param styled whether the format shows bold
     * @param losses takes what is lost
     */
    public static void check(Document document, Composition composition, boolean styled, Losses losses) {
        SourceDocument frame = FrameSource.of(composition, styled);
        if (frame.lines().findAny().isEmpty()) {
            losses.add(WritingCodes.LOSS_FIELD, "", "property", "type");
            return;
        }
        Document read = DocumentReader.read(frame, ReadOptions.standard()).orThrow();
        new FrameForm(losses).document(document, read);
    }

    private void document(Document document, Document read) {
        same("", "chamber", document.chamber(), read.chamber());
        if (document instanceof Letter letter && read instanceof Letter other) {
            letter(letter, other);
        } else if (document instanceof Publication publication && read instanceof Publication other) {
            same("", "id", publication.id(), other.id());
            same("", "sessionYear", publication.sessionYear(), other.sessionYear());
            same("", "number", publication.number(), other.number());
            same("", "status", publication.status(), other.status());
        } else {
            lost("/type");
        }
        List<WrittenQuestions> sets = document.allWrittenQuestions();
        List<WrittenQuestions> others = read.allWrittenQuestions();
        for (int i = 0; i < Math.max(sets.size(), others.size()); i++) {
            String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
            if (i < sets.size() && i < others.size()) {
                set(path, sets.get(i), others.get(i));
            } else if (!isOnlyNotes(i < sets.size() ? sets.get(i) : others.get(i))) {
                lost(path);
            }
        }
    }

    /** The notes of a letter stand in a set even where it asks nothing; the frame leaves notes out. */
    private static boolean isOnlyNotes(WrittenQuestions set) {
        return !set.footnotes().isEmpty()
                && set.equals(
                        WrittenQuestions.builder().footnotes(set.footnotes()).build());
    }

    private void letter(Letter letter, Letter read) {
        same(
                "",
                "letterhead",
                letter.letterhead().isPresent(),
                read.letterhead().isPresent());
        letterhead(letter.letterhead().orElse(NO_LETTERHEAD), read.letterhead().orElse(NO_LETTERHEAD));
        same("", "body", letter.body().isEmpty(), read.body().isEmpty());
        letter.body().stream()
                .findFirst()
                .filter(first -> read.body().stream()
                        .findFirst()
                        .filter(other -> start(other.plainText()).equals(start(first.plainText())))
                        .isEmpty())
                .ifPresent(first -> lost("/body/0"));
        same("", "signatories", letter.signatories(), read.signatories());
    }

    private static String start(String text) {
        StringBuilder visible = new StringBuilder(START);
        for (int i = 0; i < text.length() && visible.length() < START; i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (!blank && c != '\\') {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private void letterhead(Letterhead letterhead, Letterhead read) {
        String path = "/letterhead";
        same(path, "returnAddress", letterhead.returnAddress(), read.returnAddress());
        same(path, "addressee", letterhead.addressee(), read.addressee());
        same(path, "sender", letterhead.sender(), read.sender());
        same(path, "ourReference", letterhead.ourReference(), read.ourReference());
        same(path, "yourReference", letterhead.yourReference(), read.yourReference());
        same(path, "yourLetterDate", letterhead.yourLetterDate(), read.yourLetterDate());
        same(path, "date", letterhead.date(), read.date());
        same(path, "subject", letterhead.subject(), read.subject());
        same(path, "enclosures", letterhead.enclosures(), read.enclosures());
        same(path, "fields", letterhead.fields(), read.fields());
    }

    private void set(String path, WrittenQuestions set, WrittenQuestions read) {
        heading(path + "/heading", set.heading(), read.heading());
        same(path, "response", set.response(), read.response());
        same(path, "notice", kind(set), kind(read));
        same(
                path,
                "introduction",
                set.introduction().isEmpty(),
                read.introduction().isEmpty());
        same(path, "explanation", !set.explanation().isEmpty(), explains(set, read));
        same(path, "questions", questions(PlainHeadings.questions(set)), questions(read.questions()));
        same(path, "answers", answers(PlainHeadings.answers(set)), answers(read.answers()));
        for (int i = 0; i < set.questions().size(); i++) {
            if (!set.questions().get(i).lead().isEmpty()) {
                lost(path + "/questions/" + i + "/lead");
            }
        }
        for (int i = 0; i < set.answers().size(); i++) {
            if (!set.answers().get(i).lead().isEmpty()) {
                lost(path + "/answers/" + i + "/lead");
            }
        }
    }

    /** The heading "Toelichting" is always read; only its text is left out of the frame. */
    private static boolean explains(WrittenQuestions set, WrittenQuestions read) {
        return !set.explanation().isEmpty() || !read.explanation().isEmpty();
    }

    private void heading(String path, Optional<Heading> heading, Optional<Heading> read) {
        if (heading.isPresent() != read.isPresent()) {
            lost(path);
        }
        Heading none = Heading.builder().build();
        Heading a = heading.orElse(none);
        Heading b = read.orElse(none);
        same(path, "questioners", a.questioners(), b.questioners());
        same(path, "addressees", a.addressees(), b.addressees());
        same(path, "subject", a.subject(), b.subject());
        same(path, "submitted", a.submitted(), b.submitted());
        same(path, "reference", a.reference(), b.reference());
        same(path, "form", a.form(), b.form());
    }

    private static Optional<NoticeKind> kind(WrittenQuestions set) {
        return set.notice().map(Notice::kind);
    }

    private static List<QuestionNumbers> questions(List<Question> questions) {
        return questions.stream().map(Question::numbers).toList();
    }

    private static List<QuestionNumbers> answers(List<Answer> answers) {
        return answers.stream().map(Answer::numbers).toList();
    }

    private void same(String path, String property, Object a, Object b) {
        if (!a.equals(b)) {
            lost(path + "/" + property);
        }
    }

    private void lost(String path) {
        losses.add(WritingCodes.LOSS_FIELD, path, "property", path.substring(path.lastIndexOf('/') + 1));
    }
}
