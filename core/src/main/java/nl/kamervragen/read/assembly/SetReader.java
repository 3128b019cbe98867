package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
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
    private final SetItems items;
    private final List<Section> sections = new ArrayList<>();
    private boolean unnumbered;
    private boolean responded;
    private boolean notified;
    private @Nullable LostQuestion lost;

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
        this.items = new SetItems(reading, builder, path, set);
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
        items.missing(MissingAnswers.in(headings, i, to));
        lost = new LostQuestion(headings, i, to);
        if (i >= to && (notified && !introduction.isEmpty() || notices.isText(introduction))) {
            notices.read(introduction);
        } else if (questionsWithoutNumbers(introduction, i, to)) {
            unnumbered = true;
            items.countQuestions(Paragraphs.of(introduction));
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
            List<SourceBlock> question = heading.get().kind() == Heading.Kind.ANSWER && end < to
                    ? takeLostQuestion(headings.at(end), content)
                    : List.of();
            if (!answersBelow || items.hasLead() || !SetLines.headsNothing(heading.get(), content)) {
                numbered(heading.get(), line, content);
            }
            lostQuestion(headings.at(end), question);
        } else if (lines.isNotice(from)) {
            label(line, line.text().length());
            notices.read(content);
        } else {
            explanation(line, content);
        }
        items.lead(next);
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
        return !responded && items.areOnlyQuestions() && Headings.isReceived(blocks, i);
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
                items.inferredAnswer(first, new ArrayList<>(content));
            }
        }
        return end;
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
            items.question(numbers, line, content);
        } else {
            List<List<SourceBlock>> next = unnumbered ? Paragraphs.takeQuestionsAtEnd(content) : List.of();
            numbers = numbers.isEmpty() ? items.inferredAnswer(line, content) : items.answer(numbers, line, content);
            items.countQuestions(next);
        }
        sections.add(new Section(heading.kind(), numbers, line.span()));
    }

    private List<SourceBlock> takeLostQuestion(Optional<Heading> next, List<SourceBlock> content) {
        boolean awaited = lost != null && !lost.numbers(next).isEmpty();
        int start = awaited ? LostQuestion.start(content) : -1;
        if (start < 0) {
            return List.of();
        }
        List<SourceBlock> question = new ArrayList<>(content.subList(start, content.size()));
        content.subList(start, content.size()).clear();
        return question;
    }

    private void lostQuestion(Optional<Heading> next, List<SourceBlock> content) {
        if (lost == null || content.isEmpty()) {
            return;
        }
        Line first = content.get(0).lines().findFirst().orElseThrow();
        reading.report(Diagnostic.of(ReadingCodes.QUESTION_NUMBERS_COUNTED)
                .at(first.span())
                .build());
        items.question(lost.numbers(next), first, content);
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
}
