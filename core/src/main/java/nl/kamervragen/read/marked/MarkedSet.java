package nl.kamervragen.read.marked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.compose.HeadingText;
import nl.kamervragen.content.Block;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.source.SourceBlock;
import nl.kamervragen.source.SourcePart;

/** Reads a marked set of questions. */
final class MarkedSet {
    private final Reading reading;
    private final GeneratedLines lines;
    private final HeadingNumbers numbers;
    private final MarkedBlocks blocks;
    private final String path;
    private final WrittenQuestions.Builder set = WrittenQuestions.builder();
    private final List<Question.Builder> questions = new ArrayList<>();
    private final List<Numbered> answers = new ArrayList<>();
    private final Set<String> built = new HashSet<>();
    private List<SourceBlock> lead = List.of();
    private List<Block> notice = List.of();
    private String title = "";
    private String response = "";

    MarkedSet(Reading reading, GeneratedLines lines, HeadingNumbers numbers, MarkedBlocks blocks, String path) {
        this.reading = reading;
        this.lines = lines;
        this.numbers = numbers;
        this.blocks = blocks;
        this.path = path;
    }

    /**
     * What a document prints of its first set in other places.
     *
     * @param titled whether the title bears the reference all the same
     * @param onBehalf the line above the signature; empty when there is none
     * @param reference that of the masthead
     */
    record Elsewhere(boolean titled, String onBehalf, Optional<QuestionReference> reference) {
        static final Elsewhere NOTHING = new Elsewhere(true, "", Optional.empty());
    }

    /** An answer with its place in the list, which need not be that in print. */
    private record Numbered(int index, Answer.Builder answer) {}

    WrittenQuestions.Builder read(SourcePart source, Elsewhere elsewhere) {
        MarkedParts.within(source).forEach(this::part);
        lines.expect(lead.isEmpty());
        Optional<NoticeKind> kind = DeclaredValues.byCode(NoticeKind.values(), NoticeKind::code, source.value());
        lines.expect(kind.isPresent() || notice.isEmpty());
        lines.heading(path + "/heading", title, elsewhere.titled(), elsewhere.reference())
                .ifPresent(set::heading);
        lines.response(path + "/response", response, elsewhere.onBehalf(), kind.isPresent())
                .ifPresent(set::response);
        questions.forEach(question -> set.addQuestion(question.build()));
        answers.stream()
                .sorted(Comparator.comparingInt(Numbered::index))
                .forEach(answer -> set.addAnswer(answer.answer().build()));
        kind.ifPresent(
                known -> set.notice(Notice.builder().kind(known).content(notice).build()));
        return set;
    }

    private void part(SourcePart part) {
        switch (part.name()) {
            case "title" -> title = line(part, path + "/heading");
            case "response" -> response = line(part, path + "/response");
            case "introduction" -> set.introduction(content(part, path + "/introduction"));
            case "lead" -> lead(part);
            case "questionHeading" -> question(part);
            case "question" -> questionContent(part);
            case "answerHeading" -> answer(part);
            case "answer" -> answerContent(part);
            case "noticeHeading" -> label(part, HeadingText.NOTICE);
            case "notice" -> notice = content(part, path + "/notice/content");
            case "explanationHeading" -> label(part, HeadingText.EXPLANATION);
            case "explanation" -> set.explanation(content(part, path + "/explanation"));
            default -> lines.expect(false);
        }
    }

    private String line(SourcePart part, String place) {
        reading.mapAll(place, part);
        return MarkedBlocks.text(part);
    }

    private void label(SourcePart part, String text) {
        part.forEachLine(line -> reading.label(line.span()));
        lines.expect(Blanks.isSame(text, MarkedBlocks.text(part)));
    }

    /** Each place is filled once: two parts for one come from a copy, or from a heading that is gone. */
    private List<Block> content(SourcePart part, String place) {
        lines.expect(built.add(place));
        return blocks.build(part.blocks(), place);
    }

    private void lead(SourcePart part) {
        lines.expect(lead.isEmpty());
        lead = part.blocks();
    }

    private List<Block> takeLead(String place) {
        List<Block> taken = blocks.build(lead, place + "/lead");
        lead = List.of();
        return taken;
    }

    private void question(SourcePart heading) {
        String place = path + "/questions/" + questions.size();
        String text = line(heading, place);
        questions.add(Question.builder().numbers(numbers.question(place, text)).lead(takeLead(place)));
    }

    private void questionContent(SourcePart part) {
        int last = questions.size() - 1;
        List<Block> content = content(part, path + "/questions/" + last + "/content");
        lines.expect(last >= 0);
        if (last >= 0) {
            questions.get(last).content(content);
        }
    }

    private void answer(SourcePart heading) {
        int index = MarkedParts.index(heading).orElse(answers.size());
        String place = path + "/answers/" + index;
        String text = line(heading, place);
        answers.add(new Numbered(
                index, Answer.builder().numbers(numbers.answer(place, text)).lead(takeLead(place))));
    }

    private void answerContent(SourcePart part) {
        if (answers.isEmpty()) {
            lines.expect(false);
            return;
        }
        Numbered last = answers.get(answers.size() - 1);
        last.answer().content(content(part, path + "/answers/" + last.index() + "/content"));
    }
}
