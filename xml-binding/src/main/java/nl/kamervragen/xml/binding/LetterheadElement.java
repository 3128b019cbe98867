package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a letter (<i>briefhoofd</i>). */
class LetterheadElement extends Placed {
    @XmlAttribute
    @Nullable
    String date;

    @XmlAttribute
    @Nullable
    String yourLetterDate;

    @XmlElement
    @Nullable
    String returnAddress;

    @XmlElement
    @Nullable
    LinesElement addressee;

    @XmlElement
    @Nullable
    SenderElement sender;

    @XmlElement
    @Nullable
    String ourReference;

    @XmlElement
    @Nullable
    String yourReference;

    @XmlElement
    @Nullable
    String subject;

    @XmlElement(name = "enclosure")
    List<String> enclosures = new ArrayList<>();

    @XmlElement(name = "field")
    List<FieldElement> fields = new ArrayList<>();
}
