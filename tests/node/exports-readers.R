# Opens exports as a researcher would, and tells what it sees: one line per fact, `file<TAB>column<TAB>fact<TAB>value…`.
# Arguments: the files. SPSS and R files keep their user-missing values, Stata files their extended ones.
said <- function(values) {
  if (length(values) == 0) return(character())
  one <- function(value) if (is.numeric(value)) format(value, digits = 15) else as.character(value)
  encodeString(ifelse(is.na(values), "NA", vapply(values, one, "")))
}
tell <- function(column, fact, values) {
  cat(basename(file), column, fact, values, sep = "\t")
  cat("\n")
}
for (file in commandArgs(trailingOnly = TRUE)) {
  data <- switch(tools::file_ext(file),
    sav = haven::read_sav(file, user_na = TRUE),
    dta = haven::read_dta(file),
    rds = readRDS(file)
  )
  tell(".table", "size", dim(data))
  for (name in names(data)) {
    column <- data[[name]]
    tell(name, "class", class(column))
    tell(name, "label", said(attr(column, "label")))
    if (inherits(column, "Date") || inherits(column, "POSIXct")) {
      tell(name, "values", ifelse(is.na(column), "NA", format(column, tz = "UTC", usetz = FALSE)))
    } else {
      tell(name, "values", said(if (is.character(column)) as.vector(column) else as.numeric(column)))
    }
    if (is.double(column)) tell(name, "tags", said(haven::na_tag(column)))
    tell(name, "missing", said(attr(column, "na_values")))
    labels <- attr(column, "labels")
    if (!is.null(labels)) {
      tags <- haven::na_tag(labels)
      tell(name, "labels", paste0(ifelse(is.na(tags), said(as.numeric(labels)), paste0(".", tags)), "=", names(labels)))
    }
  }
}
