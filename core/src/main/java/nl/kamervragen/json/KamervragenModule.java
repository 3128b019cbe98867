package nl.kamervragen.json;

import nl.kamervragen.json.internal.Aggregates;
import nl.kamervragen.json.internal.AppendixReferenceObject;
import nl.kamervragen.reference.AppendixReference;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Brings the JSON contract to any Jackson 3 mapper (<i>JSON-module</i>); {@code findAndAddModules()} finds it.
 *
 * <p>How the user's own types are written does not change. Thread-safe.
 */
public final class KamervragenModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** For Jackson and {@link java.util.ServiceLoader}. */
    public KamervragenModule() {
        super("kamervragen", new Version(1, 0, 0, null, "nl.kamervragen", "kamervragen-core"));
        Aggregates.ALL.forEach(this::map);
        setMixInAnnotation(AppendixReference.class, AppendixReferenceObject.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void map(Class type) {
        addAbstractTypeMapping(type, Aggregates.implementation(type));
    }
}
