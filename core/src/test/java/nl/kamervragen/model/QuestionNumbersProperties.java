package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;

class QuestionNumbersProperties {
    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers()
                .between(1, 128)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements();
    }

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property
    void readsWhatItPrints(@ForAll("numbers") List<Integer> values) {
        QuestionNumbers numbers =
                QuestionNumbers.of(values.stream().mapToInt(Integer::intValue).toArray());
        assertThat(QuestionNumbers.parse(numbers.toString())).isEqualTo(numbers);
        assertThat(QuestionNumbers.parse(numbers.withRanges())).isEqualTo(numbers);
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(QuestionNumbers.tryParse(text)).isNotNull();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void documentsTravelAndCopyUnchanged(@ForAll("documents") Document document)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(document);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(document);
        }
        Document copy = document instanceof Letter letter
                ? letter.toBuilder().build()
                : ((Publication) document).toBuilder().build();
        assertThat(copy).isEqualTo(document).hasSameHashCodeAs(document);
    }
}
