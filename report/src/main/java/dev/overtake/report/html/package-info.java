/// Pages that need no script and no network, and pictures in files of their own.
///
/// One class for each page: [dev.overtake.report.html.HtmlReport] (a standing),
/// [dev.overtake.report.html.CheckPage], [dev.overtake.report.html.ExposurePage],
/// [dev.overtake.report.html.FuturesPage], [dev.overtake.report.html.LoopsPage];
/// [dev.overtake.report.html.MomentumCharts] writes pictures. A page is a small model whose methods
/// its template reads. The templates are in `src/main/jte`: `page.jte` is the frame of all, and the
/// build turns each into a class of this package. They escape by place; pictures are made with
/// `Svg`, which escapes too. Looks are in the style sheets beside these classes: `shell.css` for
/// all pages, `chart.css` for marks and axes, one more for each page.
///
/// A new page: a class with a model, a template that calls `page.jte`, a style sheet, and a text in
/// `PagesTest`. Engines' types are read in the models, so that templates need no change with them.
@NullMarked
package dev.overtake.report.html;

import org.jspecify.annotations.NullMarked;
