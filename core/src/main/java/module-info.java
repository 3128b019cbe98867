/**
 * Dutch written parliamentary questions and their answers (<i>schriftelijke vragen</i>): model, readers, writers, rules
 * and JSON.
 */
module nl.kamervragen.core {
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.validation;

    exports nl.kamervragen.content;
    exports nl.kamervragen.diagnostic;
    exports nl.kamervragen.format;
    exports nl.kamervragen.model;
    exports nl.kamervragen.read;
    exports nl.kamervragen.reference;
    exports nl.kamervragen.reference.constraint;
    exports nl.kamervragen.registry;
    exports nl.kamervragen.source;

    uses nl.kamervragen.format.DocumentFormat;
}
