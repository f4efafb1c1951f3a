/// One race on one self-contained page. Start with [HtmlReport]: every other class draws one part
/// of the page and returns markup. A stands left and has the circle, B stands right and has the
/// diamond, by position and never by who they are.
@NullMarked
package dev.overtake.report.html;

import org.jspecify.annotations.NullMarked;
