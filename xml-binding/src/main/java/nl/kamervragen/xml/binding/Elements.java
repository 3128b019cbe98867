package nl.kamervragen.xml.binding;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.xml.internal.XmlEscape;
import nl.kamervragen.xml.internal.XmlOutput;

/** Writes elements whose texts may hold any character (<i>elementen</i>); what is absent is left out. */
final class Elements {
    private final XmlOutput out;

    Elements(XmlOutput out) {
        this.out = out;
    }

    Elements start(String name) {
        out.start(name);
        return this;
    }

    Elements end() {
        out.end();
        return this;
    }

    Elements attribute(String name, String text) {
        out.attribute(name, XmlEscape.encode(text));
        return this;
    }

    /** An attribute, if its value is there. */
    Elements value(String name, Optional<?> value) {
        value.ifPresent(there -> attribute(name, there.toString()));
        return this;
    }

    /** An attribute, if its text is not empty. */
    Elements filled(String name, String text) {
        return text.isEmpty() ? this : attribute(name, text);
    }

    Elements text(String text) {
        out.text(XmlEscape.encode(text));
        return this;
    }

    /** An element that holds text. */
    Elements element(String name, String text) {
        out.element(name, XmlEscape.encode(text));
        return this;
    }

    /** An element that holds text, if the text is there. */
    Elements element(String name, Optional<String> text) {
        text.ifPresent(there -> element(name, there));
        return this;
    }

    /** An element for each text. */
    Elements elements(String name, List<String> texts) {
        texts.forEach(text -> element(name, text));
        return this;
    }
}
