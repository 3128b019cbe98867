package nl.kamervragen.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import nl.kamervragen.content.Block;
import nl.kamervragen.content.Blocks;
import nl.kamervragen.content.ListBlock;
import nl.kamervragen.content.Table;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Answer;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import nl.kamervragen.read.ReadOptions;

class JsonRoundTripProperties {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void readsWhatItWrote(@ForAll("documents") Document document) {
        String json = KamervragenJson.toJson(document);
        ParseResult<Document> read = new JsonFormat().read(Input.of(json, "x.json"), ReadOptions.standard());
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(document);
        assertThat(KamervragenJson.toJson(read.orThrow())).isEqualTo(json);
        spread(document);
    }

    private static void spread(Document document) {
        count("tables", blocks(document).anyMatch(Table.class::isInstance));
        count("nested lists", blocks(document).anyMatch(JsonRoundTripProperties::nested));
        count("combined answers", any(document, set -> set.answers().stream().anyMatch(Answer::isCombined)));
        count(
                "non-adjacent answers",
                any(document, set -> set.answers().stream().anyMatch(a -> apart(a))));
        count("notices", any(document, set -> set.notice().isPresent()));
        count(
                "two note series",
                any(
                        document,
                        set -> set.footnotes().stream()
                                        .map(note -> note.series())
                                        .distinct()
                                        .count()
                                > 1));
    }

    private static void count(String label, boolean seen) {
        StatisticsCollector collector = Statistics.label(label);
        collector.collect(seen);
        collector.coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
    }

    private static boolean any(Document document, Predicate<WrittenQuestions> test) {
        return document.allWrittenQuestions().stream().anyMatch(test);
    }

    private static boolean apart(Answer answer) {
        List<Integer> numbers =
                answer.numbers().stream().map(QuestionNumber::number).toList();
        return numbers.size() > 1 && numbers.get(numbers.size() - 1) - numbers.get(0) >= numbers.size();
    }

    private static boolean nested(Block block) {
        return block instanceof ListBlock && Blocks.children(block).stream().anyMatch(ListBlock.class::isInstance);
    }

    private static Stream<Block> blocks(Document document) {
        return document.allWrittenQuestions().stream()
                .flatMap(set -> Stream.concat(
                        set.questions().stream().flatMap(q -> q.content().stream()),
                        set.answers().stream().flatMap(a -> a.content().stream())))
                .flatMap(JsonRoundTripProperties::deep);
    }

    private static Stream<Block> deep(Block block) {
        return Stream.concat(Stream.of(block), Blocks.children(block).stream().flatMap(JsonRoundTripProperties::deep));
    }
}
