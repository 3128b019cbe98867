package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.content.Block;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Heading;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.text.BlockBuilder;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;
import org.jspecify.annotations.Nullable;

/** Reads one set: title, answer line, introduction, then section by section. */
final class SetReader {
    private final Reading reading;
    private final BlockBuilder builder;
    private final List<SourceBlock> blocks;
    private final Headings headings;
    private final String path;
    private final Chamber chamber;
    private final SetLines lines;
    private final WrittenQuestions.Builder set = WrittenQuestions.builder();
    private final NoticeSection notices;
    private final List<Section> sections = new ArrayList<>();
    private int questions;
    private int answers;
    private final Set<QuestionNumber> unansweredRun = new LinkedHashSet<>();
    private boolean lastWasQuestion;
    private boolean unnumbered;
    private boolean responded;
    private boolean notified;
    private int counted;
    private @Nullable MissingAnswers missing;
    private List<SourceBlock> lead = List.of();

    SetReader(
            Reading reading,
            BlockBuilder builder,
            List<SourceBlock> blocks,
            Headings headings,
            String path,
            Chamber chamber) {
        this.reading = reading;
        this.builder = builder;
        this.blocks = blocks;
        this.headings = headings;
        this.path = path;
        this.chamber = chamber;
        this.lines = new SetLines(blocks, headings);
        this.notices = new NoticeSection(reading, builder, path, set);
    }

    /** A heading and where it stands, for whoever asks what came between a question and its answer. */
    record Section(Heading.Kind kind, QuestionNumbers numbers, SourceSpan span) {}

    List<Section> sections() {
        return sections;
    }

    /** Reads the blocks from one index to another; {@code before} are lines that belong to the introduction. */
    WrittenQuestions.Builder read(List<SourceBlock> before, int from, int to) {
        int i = from;
        if (Openers.isTitle(Lines.text(blocks, i))
                && !Openers.isAsking(Lines.text(blocks, i))
                && lines.isResponse(i, to)) {
            i = response(i, to);
        }
        if (i < to && Openers.isTitle(Lines.text(blocks, i))) {
            i = title(i, to);
        }
        while (i < to && headings.at(i).isEmpty() && lines.isResponse(i, to)) {
            i = response(i, to);
        }
        List<SourceBlock> introduction = withoutResponse(before);
        while (i < to && headings.at(i).isEmpty() && !lines.isNotice(i) && !lines.isExplanation(i)) {
            introduction.add(blocks.get(i));
            i++;
        }
        missing = MissingAnswers.in(headings, i, to);
        if (i >= to && (notified && !introduction.isEmpty() || notices.isText(introduction))) {
            notices.read(introduction);
        } else if (questionsWithoutNumbers(introduction, i, to)) {
            unnumbered = true;
            countQuestions(Paragraphs.of(introduction));
        } else {
            set.introduction(builder.build(introduction, path + "/introduction"));
        }
        while (i < to) {
            i = isLateResponse(i) ? responseBelowQuestions(i, to) : section(i, to);
        }
        return set;
    }

    /** Unedited documents print the answer line above the title. */
    private List<SourceBlock> withoutResponse(List<SourceBlock> before) {
        List<SourceBlock> rest = new ArrayList<>(before);
        int i = 0;
        while (i < rest.size()) {
            String text = Lines.text(rest, i);
            if (Openers.isResponse(text) || text.startsWith("Zie ook Aanhangsel")) {
                ResponseLines response = ResponseLines.collect(rest, Headings.none(), i, rest.size());
                respond(response);
                rest.subList(i, response.end()).clear();
            } else {
                i++;
            }
        }
        return rest;
    }

    private int title(int from, int to) {
        TitleLines title = TitleLines.collect(blocks, headings, from, to);
        title.read(reading, path, set);
        return title.end();
    }

    private int response(int from, int to) {
        ResponseLines response = ResponseLines.collect(blocks, headings, from, to);
        respond(response);
        return response.end();
    }

    private int section(int from, int to) {
        Optional<Heading> heading = headings.at(from);
        int end = from + 1;
        while (end < to && !opens(end)) {
            end++;
        }
        Line line = (Line) blocks.get(from);
        List<SourceBlock> content = new ArrayList<>(blocks.subList(from + 1, end));
        List<SourceBlock> next = headings.at(end).isPresent() && end < to ? LeadLines.takeFromEnd(content) : List.of();
        if (heading.isPresent()) {
            int rest = Math.min(heading.get().rest(), line.text().length());
            label(line, rest);
            if (Blanks.skip(line.text(), rest) < line.text().length()) {
                content.add(0, Lines.from(line, rest));
            }
            boolean answersBelow = end < to && (isLateResponse(end) || lines.isAnswer(end));
            if (!answersBelow || !SetLines.headsNothing(heading.get(), content)) {
                numbered(heading.get(), line, content);
            }
        } else if (lines.isNotice(from)) {
            label(line, line.text().length());
            notices.read(content);
        } else {
            explanation(line, content);
        }
        lead = next;
        return end;
    }

    private void respond(ResponseLines response) {
        notified |= response.isNotice();
        set.response(ResponseLines.merged(set.build().response(), response.read(reading, path, chamber)));
        responded = true;
    }

    private boolean opens(int i) {
        return headings.at(i).isPresent() || lines.isNotice(i) || lines.isExplanation(i) || isLateResponse(i);
    }

    /** Older documents print the answer line between the questions and the answers. */
    private boolean isLateResponse(int i) {
        return !responded && questions > 0 && answers == 0 && Headings.isReceived(blocks, i);
    }

    /** What stands below a late answer line, before any heading, is the notice or the one answer. */
    private int responseBelowQuestions(int from, int to) {
        int start = response(from, to);
        int end = start;
        while (end < to && !opens(end)) {
            end++;
        }
        List<SourceBlock> content = blocks.subList(start, end);
        if (content.stream().flatMap(SourceBlock::lines).anyMatch(line -> !line.isBlank())) {
            Line first = content.get(0).lines().findFirst().orElseThrow();
            if (NoticeWords.kind(content).isPresent()) {
                notices.read(new ArrayList<>(content));
            } else {
                inferredAnswer(first, new ArrayList<>(content));
            }
        }
        return end;
    }

    /** An answer that prints no number is one to all questions before it that have none. */
    private void inferredAnswer(Line line, List<SourceBlock> content) {
        QuestionNumbers numbers = QuestionNumbers.of(List.copyOf(unansweredRun));
        reading.report(Diagnostic.of(ReadingCodes.ANSWER_NUMBERS_INFERRED)
                .at(line.span())
                .path(path + "/answers/" + answers)
                .build());
        answer(numbers, line, content);
    }

    private void label(Line line, int to) {
        line.part(0, to).forEach(run -> reading.label(run.span()));
    }

    private void numbered(Heading heading, Line line, List<SourceBlock> content) {
        QuestionNumbers numbers = heading.numbers();
        if (!heading.wellFormed()) {
            reading.report(Diagnostic.of(ReadingCodes.QUESTION_NUMBERS_MALFORMED)
                    .at(line.span())
                    .with("text", line.text().strip())
                    .build());
        }
        if (!heading.plausible()) {
            reading.report(Diagnostic.of(ReadingCodes.QUESTION_RANGE_IMPLAUSIBLE)
                    .at(line.span())
                    .with("text", line.text().strip())
                    .build());
        }
        if (heading.kind() == Heading.Kind.QUESTION) {
            question(numbers, line, content);
        } else {
            if (numbers.isEmpty() && !unansweredRun.isEmpty()) {
                numbers = QuestionNumbers.of(List.copyOf(unansweredRun));
                reading.report(Diagnostic.of(ReadingCodes.ANSWER_NUMBERS_INFERRED)
                        .at(line.span())
                        .path(path + "/answers/" + answers)
                        .build());
            }
            List<List<SourceBlock>> next = unnumbered ? Paragraphs.takeQuestionsAtEnd(content) : List.of();
            answer(numbers, line, content);
            countQuestions(next);
        }
        sections.add(new Section(heading.kind(), numbers, line.span()));
    }

    private void question(QuestionNumbers numbers, Line line, List<SourceBlock> content) {
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
            answerWithoutHeading(numbers, content.subList(answer, content.size()));
        }
    }

    private void answerWithoutHeading(QuestionNumbers numbers, List<SourceBlock> content) {
        Line first = content.get(0).lines().findFirst().orElseThrow();
        reading.report(Diagnostic.of(ReadingCodes.ANSWER_HEADING_MISSING)
                .at(first.span())
                .path(path + "/answers/" + answers)
                .with("number", numbers)
                .build());
        answer(numbers, first, content);
    }

    private void answer(QuestionNumbers numbers, Line line, List<SourceBlock> content) {
        String here = path + "/answers/" + answers++;
        reading.map(here, line);
        set.addAnswer(Answer.builder()
                .numbers(numbers)
                .lead(lead(here))
                .content(builder.build(content, here + "/content"))
                .build());
        lastWasQuestion = false;
    }

    private List<Block> lead(String here) {
        List<Block> result = builder.build(lead, here + "/lead");
        lead = List.of();
        return result;
    }

    private void explanation(Line line, List<SourceBlock> content) {
        int colon = line.text().indexOf(':');
        int start = colon >= 0 ? colon + 1 : line.text().length();
        label(line, start);
        if (Blanks.skip(line.text(), start) < line.text().length()) {
            content.add(0, Lines.from(line, start));
        }
        set.explanation(builder.build(content, path + "/explanation"));
    }

    /** Automatic list numbers that an extractor lost: a titled document of nothing but questions. */
    private boolean questionsWithoutNumbers(List<SourceBlock> introduction, int i, int to) {
        boolean onlyText = i >= to
                || headings.at(i).filter(h -> h.kind() == Heading.Kind.QUESTION).isEmpty();
        if (set.build().heading().isEmpty() || !onlyText || introduction.isEmpty()) {
            return false;
        }
        List<List<SourceBlock>> paragraphs = Paragraphs.of(introduction);
        long asked = paragraphs.stream().filter(Paragraphs::asks).count();
        boolean answered = i < to && headings.at(i).isPresent();
        return asked > 0 && (asked * 2 >= paragraphs.size() || answered);
    }

    private void countQuestions(List<List<SourceBlock>> paragraphs) {
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
