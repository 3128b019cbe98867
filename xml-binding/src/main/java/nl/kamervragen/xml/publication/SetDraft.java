package nl.kamervragen.xml.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.QuestionReference;

/** One set of questions while it is read. Not thread-safe. */
final class SetDraft {
    private final Source source;
    private final String path;
    private final List<Item> items = new ArrayList<>();
    private final List<Passage> remarks = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();
    private Optional<Response> response = Optional.empty();
    private Passage stray = new Passage();
    private Optional<Passage> introduction = Optional.empty();

    SetDraft(Source source, String path) {
        this.source = source;
        this.path = path;
    }

    String path() {
        return path;
    }

    boolean hasHeading() {
        return heading.isPresent();
    }

    boolean hasItems() {
        return !items.isEmpty();
    }

    void heading(Heading value, SourceSpan span) {
        heading = Optional.of(value);
        source.map().path(path + "/heading", span);
    }

    void subject(String text, SourceSpan span) {
        Heading known = heading.orElseGet(() -> Heading.builder().build());
        if (known.subject().isEmpty() && !text.isEmpty()) {
            heading = Optional.of(known.toBuilder().subject(text).build());
        }
        source.map().path(path + "/heading/subject", span);
    }

    /** A second line adds to the first. */
    void response(Response value, SourceSpan span) {
        Optional<LocalDate> received = value.received();
        response = Optional.of(response.map(earlier -> earlier.toBuilder()
                        .addAllRespondents(value.respondents())
                        .addAllOnBehalfOf(value.onBehalfOf())
                        .addAllSeeAlso(value.seeAlso())
                        .received(earlier.received().or(() -> received))
                        .build())
                .orElse(value));
        source.map().path(path + "/response", span);
    }

    /** What stands between questions and answers and belongs to none. */
    Passage stray() {
        return stray;
    }

    /** A question or answer begins; what stands above it is its lead, or the introduction. */
    Item start(boolean answer, SourceSpan span) {
        Passage before = stray;
        stray = new Passage();
        if (items.isEmpty()) {
            introduction = Optional.of(before);
            before = new Passage();
        }
        Item item = new Item(answer, before, span);
        items.add(item);
        return item;
    }

    void remark(Passage remark) {
        remarks.add(remark);
    }

    /** The set; the number of the whole, if it is one of questions, goes into its heading. */
    WrittenQuestions build(Optional<QuestionReference> reference, Notes notes) {
        rest();
        count();
        inferAnswers();
        WrittenQuestions.Builder set = WrittenQuestions.builder();
        heading = reference
                .map(number -> heading.map(Heading::toBuilder)
                        .orElseGet(Heading::builder)
                        .reference(number)
                        .build())
                .or(() -> heading);
        set.heading(heading).response(response);
        set.introduction(placed(introduction.orElseGet(Passage::new), "/introduction"));
        items(set);
        new Remarks(source, path).add(remarks, set);
        return set.footnotes(notes.take(path, source.map())).build();
    }

    private List<Block> placed(Passage passage, String where) {
        passage.mapTo(path + where, source.map());
        return passage.blocks();
    }

    /** What stands behind the last answer goes on with it. */
    private void rest() {
        if (items.isEmpty()) {
            introduction = Optional.of(stray);
        } else {
            items.get(items.size() - 1).content().addAll(stray);
        }
    }

    private void items(WrittenQuestions.Builder set) {
        int questions = 0;
        int answers = 0;
        for (Item item : items) {
            String where = item.isAnswer() ? "/answers/" + answers++ : "/questions/" + questions++;
            source.map().path(path + where, item.span());
            List<Block> lead = placed(item.lead(), where + "/lead");
            List<Block> content = placed(item.content(), where + "/content");
            if (item.isAnswer()) {
                set.addAnswer(Answer.builder()
                        .numbers(item.numbers())
                        .lead(lead)
                        .content(content)
                        .build());
            } else {
                set.addQuestion(Question.builder()
                        .numbers(item.numbers())
                        .lead(lead)
                        .content(content)
                        .build());
            }
        }
    }

    /** Numbers that were lost in all questions alike were automatic ones. */
    private void count() {
        List<Item> questions = items.stream().filter(item -> !item.isAnswer()).toList();
        boolean lost = !questions.isEmpty() && questions.stream().noneMatch(Item::isLabelled);
        if (!lost) {
            questions.stream()
                    .filter(item -> !item.isLabelled())
                    .forEach(item -> source.report(ReadingCodes.QUESTION_NUMBERS_MALFORMED, item.span(), "text", ""));
            return;
        }
        int number = 0;
        for (Item question : questions) {
            question.numbers(QuestionNumbers.of(++number));
        }
        source.report(Diagnostic.of(ReadingCodes.QUESTION_NUMBERS_COUNTED)
                .at(questions.get(0).span())
                .build());
    }

    private void inferAnswers() {
        List<QuestionNumber> run = new ArrayList<>();
        boolean open = false;
        int answers = 0;
        for (Item item : items) {
            if (item.isAnswer()) {
                if (item.numbers().isEmpty() && !run.isEmpty()) {
                    item.infer(QuestionNumbers.of(run), path + "/answers/" + answers, source);
                }
                answers++;
                open = false;
            } else {
                if (!open) {
                    run.clear();
                }
                run.addAll(item.numbers().toList());
                open = true;
            }
        }
    }
}
