/**
 * Dutch written parliamentary questions and their answers (<i>schriftelijke vragen</i>): model, readers, writers, rules
 * and JSON.
 */
module nl.kamervragen.core {
    requires static org.immutables.value.annotations;
    requires transitive static org.jspecify;

    exports nl.kamervragen.diagnostic;
}
