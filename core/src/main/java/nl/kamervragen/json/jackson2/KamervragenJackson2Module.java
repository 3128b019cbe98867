package nl.kamervragen.json.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import nl.kamervragen.json.internal.Aggregates;
import nl.kamervragen.json.internal.AppendixReferenceObject;
import nl.kamervragen.reference.AppendixReference;

/**
 * Brings the JSON contract to a Jackson 2 mapper (<i>JSON-module</i>), which has to know optional values and dates too.
 *
 * <p>It is registered by hand: a module that is provided as a service could not be optional. How the user's own types are
 * written does not change. Thread-safe.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder()
 *         .addModules(new Jdk8Module(), new JavaTimeModule(), new KamervragenJackson2Module())
 *         .build();
 * String letter = mapper.writerFor(Document.class).writeValueAsString(document);
 * }</pre>
 *
 * <p>A mapper writes the document's content; the property {@code format}, by which {@code Kamervragen.read} knows the
 * contract, is written by {@link nl.kamervragen.json.KamervragenJson} only.
 */
public final class KamervragenJackson2Module extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public KamervragenJackson2Module() {
        super("kamervragen", new Version(1, 0, 0, null, "nl.kamervragen", "kamervragen-core"));
        Aggregates.ALL.forEach(this::map);
        setMixInAnnotation(AppendixReference.class, AppendixReferenceObject.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void map(Class type) {
        addAbstractTypeMapping(type, Aggregates.implementation(type));
    }
}
