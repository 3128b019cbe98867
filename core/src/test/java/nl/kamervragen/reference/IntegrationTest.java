package nl.kamervragen.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import nl.kamervragen.reference.constraint.ValidReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;
import tools.jackson.databind.json.JsonMapper;

/** References in the hands of Bean Validation, Spring, Jackson and Java serialisation. */
class IntegrationTest {
    record Task(
            @ValidReference(CitationKind.CASE_NUMBER) @Nullable
            String question,

            List<@ValidReference String> sources,

            @ValidReference(value = CitationKind.PARLIAMENTARY_PAPER, lenient = true)
            CharSequence paper) {}

    /** Hibernate Validator without an EL library; by name, because the module under test does not read it. */
    private static MessageInterpolator interpolator() throws ReflectiveOperationException {
        return (MessageInterpolator)
                Class.forName("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                        .getDeclaredConstructor()
                        .newInstance();
    }

    private static Set<ConstraintViolation<Task>> validate(Task task) throws ReflectiveOperationException {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(task);
        }
    }

    @Test
    void validBeansPass() throws Exception {
        assertThat(validate(
                        new Task("2026Z04232", List.of("2026D12345", "ah-tk-20232024-967"), "Kamerstuk 36 600, nr. 1")))
                .isEmpty();
        assertThat(validate(new Task(null, List.of(), null))).isEmpty();
    }

    @Test
    void invalidBeansNameTheField() throws Exception {
        Task task = new Task("2026D12345", List.of("2026Z04232", "2026Z4232"), new StringBuilder("36 600"));
        Set<ConstraintViolation<Task>> violations = validate(task);
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("question", "sources[1].<list element>", "paper");
        assertThat(violations)
                .extracting(ConstraintViolation::getMessage)
                .noneMatch(message -> message.contains("{"))
                .satisfies(messages -> assertThat(Set.copyOf(messages)).hasSize(2));
    }

    @Test
    void messagesAreInBothLanguages() {
        ResourceBundle dutch = ResourceBundle.getBundle("ContributorValidationMessages", Locale.forLanguageTag("nl"));
        ResourceBundle english = ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH);
        assertThat(dutch.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(dutch.keySet()).noneMatch(key -> dutch.getString(key).equals(english.getString(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026Z04232", "2070825520", "232401"})
    void springConvertsWithoutConfiguration(String text) {
        assertThat(new DefaultConversionService().convert(text, QuestionReference.class))
                .hasToString(text);
    }

    @Test
    void springConvertsEveryType() {
        DefaultConversionService spring = new DefaultConversionService();
        assertThat(spring.convert("2026Z04232", CaseNumber.class)).isEqualTo(CaseNumber.of(2026, 4232));
        assertThat(spring.convert("2026D12345", DocumentNumber.class)).isEqualTo(DocumentNumber.of(2026, 12345));
        assertThat(spring.convert("2025-2026", SessionYear.class)).isEqualTo(new SessionYear(2025));
        assertThat(spring.convert("ah-tk-20232024-967", AppendixReference.class))
                .hasToString("ah-tk-20232024-967");
        assertThat(spring.convert("kst-36600-VII-1", ParliamentaryPaper.class)).hasToString("kst-36600-VII-1");
        assertThat(spring.convert("h-tk-20232024-50-2", Proceedings.class)).hasToString("h-tk-20232024-50-2");
        assertThat(spring.convert("blg-1184123", PublicationId.class)).hasToString("blg-1184123");
        assertThat(spring.convert(CaseNumber.of(2026, 4232), String.class)).isEqualTo("2026Z04232");
        assertThatThrownBy(() -> spring.convert("2026D12345", CaseNumber.class))
                .isInstanceOf(ConversionFailedException.class)
                .hasRootCauseInstanceOf(ReferenceFormatException.class);
    }

    @Test
    void jsonIsTheCanonicalString() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (Reference reference : List.of(
                CaseNumber.of(2026, 4232),
                DocumentNumber.of(2026, 12345),
                LegacyNumber.parse("2070825520"),
                SenateNumber.parse("232401"),
                AppendixReference.parse("ah-tk-20232024-967"),
                ParliamentaryPaper.parse("kst-36600-VII-1"),
                Proceedings.parse("h-tk-20232024-50-2"),
                PublicationId.parse("blg-1184123"))) {
            String json = mapper.writeValueAsString(reference);
            assertThat(json).isEqualTo("\"" + reference + "\"");
            assertThat(mapper.readValue(json, reference.getClass())).isEqualTo(reference);
        }
        assertThat(mapper.readValue("\"2070825520\"", QuestionReference.class))
                .isEqualTo(LegacyNumber.parse("2070825520"));
        assertThat(mapper.writeValueAsString(new SessionYear(2025))).isEqualTo("\"2025-2026\"");
        assertThat(mapper.writeValueAsString(CitationKind.CASE_NUMBER)).isEqualTo("\"case-number\"");
    }

    @Test
    void valuesAndErrorsSurviveSerialisation() throws Exception {
        Citation citation = CitationScanner.scan("Zie Kamerstuk 36 600, nr. 1.").get(0);
        assertThat(copy(citation)).isEqualTo(citation);
        assertThat(copy(citation.target())).isEqualTo(citation.target());
        try {
            CaseNumber.parse("x");
        } catch (ReferenceFormatException e) {
            ReferenceFormatException copied = (ReferenceFormatException) copy(e);
            assertThat(copied.diagnostics()).isEmpty();
            assertThat(copied.message(Locale.ENGLISH)).isEqualTo(e.getMessage());
        }
    }

    private static Object copy(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
