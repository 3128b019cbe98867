package nl.kamervragen.read.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.text.BlockBuilder;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/** Adds the questions and answers of a set, in the order of print. */
final class SetItems {
    private final Reading reading;
    private final BlockBuilder builder;
    private final String path;
    private final WrittenQuestions.Builder set;
    private final Set<QuestionNumber> unansweredRun = new LinkedHashSet<>();
    private @Nullable MissingAnswers missing;
    private List<SourceBlock> lead = List.of();
    private boolean lastWasQuestion;
    private int questions;
    private int answers;
    private int counted;

    SetItems(Reading reading, BlockBuilder builder, String path, WrittenQuestions.Builder set) {
        this.reading = reading;
        this.builder = builder;
        this.path = path;
        this.set = set;
    }

    /** Which questions have an answer without heading. */
    void missing(MissingAnswers found) {
        missing = found;
    }

    /** What stands above the next heading and belongs to it. */
    void lead(List<SourceBlock> above) {
        lead = above;
    }

    boolean hasLead() {
        return !lead.isEmpty();
    }

    boolean areOnlyQuestions() {
        return questions > 0 && answers == 0;
    }

    void question(QuestionNumbers numbers, Line line, List<SourceBlock> content) {
        int answer = missing == null ? -1 : missing.answerStart(numbers, content);
        List<SourceBlock> asked = answer < 0 ? content : content.subList(0, answer);
        String here = path + "/questions/" + questions++;
        reading.map(here, line);
        set.addQuestion(Question.builder()
                .numbers(numbers)
                .lead(lead(here))
                .content(builder.build(asked, here + "/content"))
                .build());
        if (!lastWasQuestion) {
            unansweredRun.clear();
        }
        unansweredRun.addAll(numbers.toList());
        lastWasQuestion = true;
        if (answer >= 0) {
            answerWithoutHeading(numbers, line, content.subList(answer, content.size()));
        }
    }

    /** The answer stands where its first line does; one of empty cells below its question. */
    private void answerWithoutHeading(QuestionNumbers numbers, Line question, List<SourceBlock> content) {
        Line first = content.stream().flatMap(SourceBlock::lines).findFirst().orElse(question);
        reading.report(Diagnostic.of(ReadingCodes.ANSWER_HEADING_MISSING)
                .at(first.span())
                .path(path + "/answers/" + answers)
                .with("number", numbers)
                .build());
        answer(numbers, first, content);
    }

    /** An answer that prints no number is one to all questions right before it. */
    QuestionNumbers inferredAnswer(Line line, List<SourceBlock> content) {
        if (unansweredRun.isEmpty()) {
            return answer(QuestionNumbers.NONE, line, content);
        }
        reading.report(Diagnostic.of(ReadingCodes.ANSWER_NUMBERS_INFERRED)
                .at(line.span())
                .path(path + "/answers/" + answers)
                .build());
        return answer(QuestionNumbers.of(List.copyOf(unansweredRun)), line, content);
    }

    QuestionNumbers answer(QuestionNumbers numbers, Line line, List<SourceBlock> content) {
        String here = path + "/answers/" + answers++;
        reading.map(here, line);
        set.addAnswer(Answer.builder()
                .numbers(numbers)
                .lead(lead(here))
                .content(builder.build(content, here + "/content"))
                .build());
        lastWasQuestion = false;
        return numbers;
    }

    private List<Block> lead(String here) {
        List<Block> result = builder.build(lead, here + "/lead");
        lead = List.of();
        return result;
    }

    void countQuestions(List<List<SourceBlock>> paragraphs) {
        for (List<SourceBlock> paragraph : paragraphs) {
            Line first = paragraph.get(0).lines().findFirst().orElse(null);
            if (first == null) {
                continue;
            }
            if (counted == 0) {
                reading.report(Diagnostic.of(ReadingCodes.QUESTION_NUMBERS_COUNTED)
                        .at(first.runs().get(0).span())
                        .build());
            }
            question(QuestionNumbers.of(++counted), first, paragraph);
        }
    }
}
