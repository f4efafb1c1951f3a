/// From files to one bill. [Bills] picks the reader; [Tree] is what JSON, XML and YAML have in
/// common; [CycloneDx], [Spdx] and [Manifest] know their formats; a [Bill] holds what was found and
/// what was odd about it.
@NullMarked
package dev.overtake.exposure.bill;

import org.jspecify.annotations.NullMarked;
