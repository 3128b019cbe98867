package nl.kamervragen.model.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.NoteReference;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.FootnoteSeries;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.HeadingForm;
import nl.kamervragen.model.Notice;
import nl.kamervragen.model.NoticeKind;
import nl.kamervragen.model.Question;
import nl.kamervragen.model.QuestionNumbers;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.AppendixReference;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.QuestionReference;
import nl.kamervragen.reference.SessionYear;

/** Sets of written questions: unanswered, answered one by one, combined in any order, or met by a notice. */
public final class SetArbitraries {
    private static final int MOST_QUESTIONS = 5;
    private static final int NOTES_OF_A_SET = 4;

    private SetArbitraries() {}

    /** The ids of the notes that the texts of a document's n-th set may refer to. */
    static List<String> noteIds(int ordinal) {
        int first = ordinal * NOTES_OF_A_SET + 1;
        return IntStream.range(first, first + NOTES_OF_A_SET)
                .mapToObj(n -> "n" + n)
                .toList();
    }

    /** Sets that stand alone or come first in their document. */
    public static Arbitrary<WrittenQuestions> sets() {
        return sets(0, List.of()).withoutEdgeCases();
    }

    /**
     * Sets whose notes are numbered on from those of the sets before.
     *
     * @param ordinal from 0
     * @param before blocks of the document that stand before the set and refer to its notes
     */
    static Arbitrary<WrittenQuestions> sets(int ordinal, List<Block> before) {
        return drafts(ordinal).map(set -> withNotes(set, before));
    }

    static Arbitrary<WrittenQuestions> drafts(int ordinal) {
        List<String> notes = noteIds(ordinal);
        Arbitrary<Optional<Heading>> heading = headings().optional(0.9);
        Arbitrary<List<Block>> rare = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.of())), Tuple.of(1, ContentArbitraries.blocks(notes)));
        return Combinators.combine(
                        heading, rare, rare, lists(notes), responses().optional(0.5))
                .as((title, introduction, explanation, set, response) -> set.toBuilder()
                        .heading(title)
                        .introduction(introduction)
                        .explanation(explanation)
                        .response(response)
                        .build());
    }

    /** The title: sometimes oral, sometimes without reference. */
    public static Arbitrary<Heading> headings() {
        return Combinators.combine(
                        Arbitraries.just(HeadingForm.ORAL).optional(0.1),
                        PeopleArbitraries.questioners().list().ofMinSize(1).ofMaxSize(3),
                        PeopleArbitraries.offices().list().ofMaxSize(2),
                        TextArbitraries.phrases().optional(0.9),
                        dates().optional(0.9),
                        references().optional(0.9))
                .as((form, questioners, addressees, subject, submitted, reference) -> Heading.builder()
                        .form(form)
                        .questioners(questioners)
                        .addressees(addressees)
                        .subject(subject)
                        .submitted(submitted)
                        .reference(reference)
                        .build());
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 9000).map(LocalDate.of(2009, 1, 1)::plusDays);
    }

    static Arbitrary<QuestionReference> references() {
        return Arbitraries.of("2026Z04232", "2010Z00001", "2024Z19999").map(CaseNumber::parse);
    }

    static Arbitrary<SessionYear> sessionYears() {
        return Arbitraries.of("2009-2010", "2023-2024", "2025-2026").map(SessionYear::parse);
    }

    private static Arbitrary<Response> responses() {
        Arbitrary<AppendixReference> seeAlso = Combinators.combine(
                        Arbitraries.of(Chamber.values()),
                        sessionYears(),
                        Arbitraries.integers().between(1, 4000))
                .as(AppendixReference::new);
        return Combinators.combine(
                        PeopleArbitraries.respondents().list().ofMaxSize(2),
                        PeopleArbitraries.offices().list().ofMaxSize(2),
                        dates().optional(0.8),
                        seeAlso.list().ofMaxSize(2),
                        Arbitraries.of(false, false, true))
                .as((respondents, onBehalfOf, received, also, supplement) -> Response.builder()
                        .respondents(respondents)
                        .onBehalfOf(onBehalfOf)
                        .received(received)
                        .seeAlso(also)
                        .supplement(supplement)
                        .build());
    }

    private static Arbitrary<WrittenQuestions> lists(List<String> notes) {
        Arbitrary<List<Question>> questions = questions(notes);
        Arbitrary<List<Block>> text = ContentArbitraries.blocks(notes);
        return Arbitraries.frequencyOf(
                Tuple.of(2, questions.map(SetArbitraries::asked)),
                Tuple.of(2, Combinators.combine(questions, notices()).as(SetArbitraries::noticed)),
                Tuple.of(3, Combinators.combine(questions, answerTexts(text)).as(SetArbitraries::oneByOne)),
                Tuple.of(
                        5,
                        Combinators.combine(questions, answerTexts(text), groups())
                                .as(SetArbitraries::grouped)));
    }

    private static Arbitrary<List<List<Block>>> answerTexts(Arbitrary<List<Block>> text) {
        return text.list().ofSize(MOST_QUESTIONS);
    }

    /** For each question the answer that it shares with others; 0 for none. */
    private static Arbitrary<List<Integer>> groups() {
        return Arbitraries.of(0, 1, 1, 2, 2, 3).list().ofSize(MOST_QUESTIONS);
    }

    private static Arbitrary<Notice> notices() {
        Arbitrary<List<Block>> content = Arbitraries.oneOf(Arbitraries.just(List.of()), ContentArbitraries.blocks());
        return Combinators.combine(Arbitraries.of(NoticeKind.values()), content)
                .as((kind, blocks) ->
                        Notice.builder().kind(kind).content(blocks).build());
    }

    private static Arbitrary<List<Question>> questions(List<String> notes) {
        Arbitrary<List<Block>> lead = Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.just(List.of())), Tuple.of(1, ContentArbitraries.blocks()));
        Arbitrary<Question> unnumbered = Combinators.combine(lead, ContentArbitraries.blocks(notes))
                .as((above, content) -> Question.builder()
                        .numbers(QuestionNumbers.NONE)
                        .lead(above)
                        .content(content)
                        .build());
        Arbitrary<List<Question>> texts = unnumbered.list().ofMinSize(1).ofMaxSize(MOST_QUESTIONS);
        return Arbitraries.frequencyOf(
                Tuple.of(1, texts),
                Tuple.of(9, texts.map(list -> numbered(list, 1, ""))),
                Tuple.of(1, texts.map(list -> numbered(list, 2, ""))),
                Tuple.of(1, texts.map(list -> numbered(list, 1, "a"))));
    }

    /** Numbers the questions; with a width of 2 official print's "1 en 2", "3 en 4". */
    private static List<Question> numbered(List<Question> questions, int width, String letter) {
        List<Question> result = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            int first = i * width + 1;
            String numbers = width == 1 ? first + letter : first + " en " + (first + 1);
            result.add(questions.get(i).toBuilder()
                    .numbers(QuestionNumbers.parse(numbers))
                    .build());
        }
        return result;
    }

    private static WrittenQuestions asked(List<Question> questions) {
        return WrittenQuestions.builder().questions(questions).build();
    }

    private static WrittenQuestions noticed(List<Question> questions, Notice notice) {
        return asked(questions).toBuilder().notice(notice).build();
    }

    private static WrittenQuestions oneByOne(List<Question> questions, List<List<Block>> texts) {
        WrittenQuestions.Builder set = asked(questions).toBuilder();
        for (int i = 0; i < questions.size(); i++) {
            set.addAnswer(answer(questions.get(i).numbers(), texts.get(i)));
        }
        return set.build();
    }

    private static Answer answer(QuestionNumbers numbers, List<Block> text) {
        return Answer.builder().numbers(numbers).content(text).build();
    }

    private static WrittenQuestions grouped(List<Question> questions, List<List<Block>> texts, List<Integer> groups) {
        Map<Integer, List<Question>> byGroup = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            if (groups.get(i) > 0) {
                byGroup.computeIfAbsent(groups.get(i), key -> new ArrayList<>()).add(questions.get(i));
            }
        }
        WrittenQuestions.Builder set = asked(questions).toBuilder();
        byGroup.forEach((group, members) -> set.addAnswer(answer(
                QuestionNumbers.of(
                        members.stream().flatMap(q -> q.numbers().stream()).toList()),
                texts.get(group))));
        return set.build();
    }

    /** Adds the notes that the texts refer to; the third and fourth are of other series. */
    static WrittenQuestions withNotes(WrittenQuestions set, List<Block> before) {
        Set<NoteReference> marks = new LinkedHashSet<>();
        Stream<Block> all = Stream.of(
                        before.stream(),
                        set.introduction().stream(),
                        set.questions().stream().flatMap(q -> q.content().stream()),
                        set.answers().stream().flatMap(a -> a.content().stream()),
                        set.explanation().stream())
                .flatMap(blocks -> blocks);
        Blocks.inlines(all.toList())
                .filter(inline ->
                        inline instanceof NoteReference mark && !mark.note().isEmpty())
                .forEach(inline -> marks.add((NoteReference) inline));
        return set.toBuilder()
                .footnotes(marks.stream().map(SetArbitraries::footnote).toList())
                .build();
    }

    private static Footnote footnote(NoteReference mark) {
        int ordinal = (Integer.parseInt(mark.marker()) - 1) % NOTES_OF_A_SET;
        Optional<FootnoteSeries> series = ordinal < 2
                ? Optional.empty()
                : Optional.of(ordinal == 2 ? FootnoteSeries.SOURCES : FootnoteSeries.TABLE);
        return Footnote.builder()
                .id(mark.note())
                .marker(mark.marker())
                .series(series)
                .addContent(Paragraph.of("Voorbeeldkrant, noot " + mark.marker()))
                .build();
    }
}
