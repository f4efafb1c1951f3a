@NullMarked
package dev.overtake.report.html;

import org.jspecify.annotations.NullMarked;
