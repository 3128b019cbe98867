/** Akoma Ntoso 3.0 (<i>Akoma Ntoso</i>), which is yet to come. */
@NullMarked
package nl.kamervragen.xml.akomantoso;

import org.jspecify.annotations.NullMarked;
