package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.content.Block;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.source.SourcePart;

/** Reads a marked set of questions. */
final class MarkedSet {
    private final Reading reading;
    private final LineReadings lines;
    private final MarkedBlocks blocks;
    private final String path;
    private final Chamber chamber;
    private final WrittenQuestions.Builder set = WrittenQuestions.builder();
    private final List<Question.Builder> questions = new ArrayList<>();
    private final List<Numbered> answers = new ArrayList<>();
    private List<Block> lead = List.of();
    private List<Block> notice = List.of();
    private String title = "";
    private String response = "";

    MarkedSet(Reading reading, LineReadings lines, MarkedBlocks blocks, String path, Chamber chamber) {
        this.reading = reading;
        this.lines = lines;
        this.blocks = blocks;
        this.path = path;
        this.chamber = chamber;
    }

    /** An answer with its place in the list, which need not be that in print. */
    private record Numbered(int index, Answer.Builder answer) {}

    WrittenQuestions.Builder read(SourcePart source, String onBehalf, Optional<QuestionReference> masthead) {
        source.blocks().forEach(block -> part((SourcePart) block));
        lines.heading(path + "/heading", title, masthead).ifPresent(set::heading);
        lines.response(path + "/response", response, onBehalf, chamber).ifPresent(set::response);
        questions.forEach(question -> set.addQuestion(question.build()));
        answers.stream()
                .sorted(Comparator.comparingInt(Numbered::index))
                .forEach(answer -> set.addAnswer(answer.answer().build()));
        kind(source.value())
                .ifPresent(kind ->
                        set.notice(Notice.builder().kind(kind).content(notice).build()));
        return set;
    }

    private static Optional<NoticeKind> kind(String code) {
        for (NoticeKind kind : NoticeKind.values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private void part(SourcePart part) {
        switch (part.name()) {
            case "title" -> title = line(part, "/heading");
            case "response" -> response = line(part, "/response");
            case "introduction" -> set.introduction(blocks.build(part.blocks(), path + "/introduction"));
            case "lead" -> lead = blocks.build(part.blocks(), path + "/questions/" + questions.size() + "/lead");
            case "questionHeading" -> question(line(part, "/questions/" + questions.size()));
            case "question" -> content(part, "/questions/" + Math.max(0, questions.size() - 1));
            case "answerHeading" -> answer(part, line(part, "/answers/" + answers.size()));
            case "answer" -> content(part, "/answers/" + Math.max(0, answers.size() - 1));
            case "notice" -> notice = blocks.build(part.blocks(), path + "/notice/content");
            case "explanation" -> set.explanation(blocks.build(part.blocks(), path + "/explanation"));
            default -> part.lines().forEach(line -> line.runs().forEach(run -> reading.label(run.span())));
        }
    }

    private String line(SourcePart part, String place) {
        part.lines().forEach(line -> reading.map(path + place, line.runs()));
        return MarkedBlocks.text(part);
    }

    private void question(String heading) {
        questions.add(Question.builder().numbers(MarkedReader.numbers(heading)).lead(lead));
        lead = List.of();
    }

    private void answer(SourcePart part, String heading) {
        int index = part.value().matches("[0-9]{1,6}") ? Integer.parseInt(part.value()) : answers.size();
        answers.add(new Numbered(
                index, Answer.builder().numbers(MarkedReader.numbers(heading)).lead(lead)));
        lead = List.of();
    }

    private void content(SourcePart part, String place) {
        List<Block> content = blocks.build(part.blocks(), path + place + "/content");
        if (part.name().equals("question") && !questions.isEmpty()) {
            questions.get(questions.size() - 1).content(content);
        } else if (!answers.isEmpty()) {
            answers.get(answers.size() - 1).answer().content(content);
        } else {
            set.introduction(content);
        }
    }
}
