package nl.kamervragen.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.format.writing.WrittenFixtures;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that ships accepts what the library writes, and nothing beside the contract. */
class JsonSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(KamervragenJson.schema(), InputFormat.JSON);

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void acceptsEveryDocument(@ForAll("documents") Document document) {
        assertThat(SCHEMA.validate(KamervragenJson.toJson(document), InputFormat.JSON))
                .isEmpty();
    }

    @Example
    void followsTheMetaSchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(KamervragenJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "\"format\" : \"kamervragen/1.0\" ¦ \"format\" : \"kamervragen/9.0\"",
                "\"format\" : \"kamervragen/1.0\", ¦ ",
                "\"type\" : \"letter\" ¦ \"type\" : \"brief\"",
                "\"chamber\" : \"tk\" ¦ \"chamber\" : \"TK\"",
                "\"date\" : \"2026-03-24\" ¦ \"date\" : \"24 maart 2026\"",
                "\"date\" : \"2026-03-24\" ¦ \"date\" : null",
                "\"submitted\" : \"2026-03-04\" ¦ \"submitted\" : \"2026-13-04\"",
                "\"kind\" : \"minister\" ¦ \"kind\" : \"Minister\"",
                "\"type\" : \"subheading\" ¦ \"type\" : \"kop\"",
                "\"ordered\" : false, ¦ ",
                "\"header\" : true ¦ \"header\" : \"ja\"",
                "\"type\" : \"text\", ¦ ",
                "\"numbers\" : [ ¦ \"numbers\" : [ \"drie\",",
                "\"numbers\" : [ ¦ \"nummers\" : [",
                "\"name\" : \"Tienstra\" ¦ \"naam\" : \"Tienstra\"",
                "\"id\" : \"n1\", ¦ ",
                "\"subject\" ¦ \"onderwerp\""
            })
    void refusesWhatTheContractDoesNotKnow(String found, @org.jspecify.annotations.Nullable String replacement) {
        String good = KamervragenJson.toJson(WrittenFixtures.letter());
        assertThat(good).contains(found);
        String broken = good.replaceFirst(
                java.util.regex.Pattern.quote(found),
                java.util.regex.Matcher.quoteReplacement(replacement == null ? "" : replacement));
        assertThat(SCHEMA.validate(good, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty();
    }

    /** Every object of the schema says what it is. */
    @Example
    void saysWhatEachDefinitionIs() {
        JsonNode definitions =
                new JsonMapper().readTree(KamervragenJson.schema()).get("$defs");
        definitions.properties().forEach(entry -> {
            boolean described = entry.getValue().has("title")
                    || entry.getValue().has("description")
                    || entry.getValue().has("pattern")
                    || entry.getValue().has("items");
            assertThat(described).as(entry.getKey()).isTrue();
        });
    }
}
