/// Tables in files beside a model. Start at [Folder][dev.overtake.dynamics.sheets.Folder], which
/// finds them and reads workbooks (`.xlsx`, `.xls`) and delimited text into a
/// [Grid][dev.overtake.dynamics.sheets.Grid] of cells.
@NullMarked
package dev.overtake.dynamics.sheets;

import org.jspecify.annotations.NullMarked;
