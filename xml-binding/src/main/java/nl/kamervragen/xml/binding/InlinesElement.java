package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;

/** What holds running text (<i>lopende tekst</i>). */
class InlinesElement extends Placed {
    /** Strings and the inlines below; JAXB knows mixed content as references only. */
    @XmlMixed
    @XmlElementRefs({
        @XmlElementRef(type = EmphasisElement.class),
        @XmlElementRef(type = StrongElement.class),
        @XmlElementRef(type = SuperscriptElement.class),
        @XmlElementRef(type = SubscriptElement.class),
        @XmlElementRef(type = LinkElement.class),
        @XmlElementRef(type = NoteReferenceElement.class),
        @XmlElementRef(type = CitationElement.class),
        @XmlElementRef(type = LineBreakElement.class)
    })
    List<Object> content = new ArrayList<>();
}
