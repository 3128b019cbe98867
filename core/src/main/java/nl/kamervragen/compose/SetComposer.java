package nl.kamervragen.compose;

import java.util.List;
import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.Chamber;

/** One set: title, answer line, introduction, questions with their answers, explanation, notice, notes. */
final class SetComposer {
    private final String path;
    private final WrittenQuestions set;
    private final Layout layout;
    private final List<Element> elements;
    private final List<Diagnostic> losses;

    /** For one set; what it prints and loses is added to what stands before it. */
    SetComposer(String path, WrittenQuestions set, Layout layout, List<Element> elements, List<Diagnostic> losses) {
        this.path = path;
        this.set = set;
        this.layout = layout;
        this.elements = elements;
        this.losses = losses;
    }

    /**
     * Composes the set.
     *
     * @param chamber the document's
     * @param withReference whether the title bears the case number
     * @param response the answer line; what is printed elsewhere left out
     */
    void compose(Chamber chamber, boolean withReference, Response response) {
        elements.add(new Element.SetStart(path, set));
        set.heading()
                .ifPresent(heading ->
                        line(path + "/heading", LineKind.TITLE, TitleLine.of(heading, layout, withReference)));
        line(
                path + "/response",
                LineKind.RESPONSE,
                AnswerLine.of(response, set.notice().isPresent(), chamber, layout));
        passage(path, "/introduction", set.introduction());
        questionsAndAnswers();
        if (!set.explanation().isEmpty()) {
            line(path + "/explanation", LineKind.EXPLANATION, HeadingText.EXPLANATION);
            passage(path, "/explanation", set.explanation());
        }
        set.notice().filter(notice -> !notice.content().isEmpty()).ifPresent(this::notice);
        if (!set.footnotes().isEmpty()) {
            elements.add(new Element.Notes(path + "/footnotes", set.footnotes()));
        }
    }

    private void notice(Notice notice) {
        line(path + "/notice", LineKind.NOTICE, HeadingText.NOTICE);
        passage(path, "/notice/content", notice.content());
    }

    private void questionsAndAnswers() {
        Interleaving order = Interleaving.of(set);
        if (!order.keepsOrder()) {
            losses.add(Diagnostic.of(WritingCodes.LOSS_ORDER)
                    .path(path + "/answers")
                    .build());
        }
        order.answersBefore().forEach(this::answer);
        for (int i = 0; i < set.questions().size(); i++) {
            Question question = set.questions().get(i);
            String here = path + "/questions/" + i;
            passage(here, "/lead", question.lead());
            line(here, LineKind.QUESTION, HeadingText.question(question.numbers()));
            passage(here, "/content", question.content());
            order.answersAfter(i).forEach(this::answer);
        }
    }

    private void answer(int index) {
        Answer answer = set.answers().get(index);
        String here = path + "/answers/" + index;
        passage(here, "/lead", answer.lead());
        line(here, LineKind.ANSWER, HeadingText.answer(answer.numbers(), layout));
        passage(here, "/content", answer.content());
    }

    private void line(String place, LineKind kind, String text) {
        if (!text.isEmpty()) {
            elements.add(new Element.Line(place, kind, text));
        }
    }

    private void passage(String place, String property, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            elements.add(new Element.Passage(place + property, blocks));
        }
    }
}
