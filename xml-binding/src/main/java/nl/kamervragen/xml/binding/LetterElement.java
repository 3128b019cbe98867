package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A letter (<i>brief</i>). */
@XmlRootElement(name = "letter")
class LetterElement extends Placed {
    @XmlAttribute
    @Nullable
    String version;

    @XmlAttribute
    @Nullable
    String chamber;

    @XmlElement
    @Nullable
    LetterheadElement letterhead;

    @XmlElement
    @Nullable
    BlocksElement body;

    @XmlElement(name = "signatory")
    List<PersonElement> signatories = new ArrayList<>();

    @XmlElement
    @Nullable
    SetElement writtenQuestions;

    @XmlElement
    List<SetElement> moreWrittenQuestions = new ArrayList<>();
}
