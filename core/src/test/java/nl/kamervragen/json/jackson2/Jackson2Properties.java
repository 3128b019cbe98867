package nl.kamervragen.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.arbitrary.DocumentArbitraries;

/** Both bindings write the same JSON and read each other's. */
class Jackson2Properties {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .addModule(new KamervragenJackson2Module())
            .build();

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void writesWhatJackson3Writes(@ForAll("documents") Document document) throws JsonProcessingException {
        String json = MAPPER.writerFor(Document.class).writeValueAsString(document);
        assertThat(json)
                .isEqualTo(KamervragenJson.mapper().writerFor(Document.class).writeValueAsString(document));
        assertThat(MAPPER.readValue(json, Document.class)).isEqualTo(document);
    }
}
